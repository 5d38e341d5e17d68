import {UserError} from './user-error.ts'

type Addresses = {SITE_URL?: string | undefined; STUDIO_URL?: string | undefined; LAKE_PUBLIC_URL?: string | undefined}

/**
 * Whoever reaches one of the three over a network needs all of them: a page's pictures and the studio's content come from
 * the lake. @throws UserError where browsers could not reach one, or would not take its session along
 */
export function assertReachable(addresses: Addresses): void {
  const {SITE_URL, STUDIO_URL, LAKE_PUBLIC_URL} = addresses
  const [given] = [SITE_URL, STUDIO_URL, LAKE_PUBLIC_URL].filter((url) => url !== undefined && !isHere(url))
  if (given === undefined) return
  const named = Object.entries({SITE_URL, STUDIO_URL, LAKE_PUBLIC_URL})
  for (const [name, url] of named) {
    if (url === undefined)
      throw new UserError(`${name} is missing: browsers that come to ${given} need its address too.`)
    if (url.startsWith('http:') && given.startsWith('https:'))
      throw new UserError(`${name} must be https as ${given} is, or browsers block it.`)
  }
  if (domain(STUDIO_URL) !== domain(LAKE_PUBLIC_URL)) {
    throw new UserError(
      'STUDIO_URL and LAKE_PUBLIC_URL must lie under one domain, such as https://studio.film.example and ' +
        'https://lake.film.example: browsers take no session along to another.',
    )
  }
}

function isHere(url: string): boolean {
  return /^(localhost|127\.|\[::1\])/.test(new URL(url).hostname)
}

function domain(url: string | undefined): string | undefined {
  return url && new URL(url).hostname.split('.').slice(-2).join('.')
}
