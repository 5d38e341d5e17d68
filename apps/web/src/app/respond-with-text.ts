import {createHash} from 'node:crypto'

/** A text for programs: asked for again, it is sent only if it has changed. */
export function respondWithText(request: Request, text: string, type: string): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = {etag, 'cache-control': 'public, max-age=0, must-revalidate', 'x-robots-tag': 'noindex'}
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (known?.includes(etag)) return new Response(null, {status: 304, headers})
  return new Response(text, {headers: {...headers, 'content-type': `${type}; charset=utf-8`}})
}
