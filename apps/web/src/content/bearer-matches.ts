import {createHash, timingSafeEqual} from 'node:crypto'

/** Whether the request carries this secret as its bearer token. Takes equally long whatever was sent. */
export function bearerMatches(request: Request, secret: string): boolean {
  const sent = request.headers.get('authorization') ?? ''
  return timingSafeEqual(digest(sent), digest(`Bearer ${secret}`))
}

const digest = (text: string) => createHash('sha256').update(text).digest()
