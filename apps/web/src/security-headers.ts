import type {Env} from './env.ts'

/** The headers of every response. */
export function securityHeaders(env: Env, development: boolean): {key: string; value: string}[] {
  // For previews alone: settleScripts takes inline scripts out of every page, which then has a policy of its own.
  // React's development build explains errors with eval; production never needs it.
  const scripts = development ? ["'unsafe-inline'", "'unsafe-eval'"] : ["'unsafe-inline'"]
  return [
    {key: 'Content-Security-Policy', value: contentSecurityPolicy(env, scripts, development)},
    // Not for other names beneath this one: they may be somebody else's. Over plain http browsers pass it over.
    {key: 'Strict-Transport-Security', value: 'max-age=63072000'},
    {key: 'X-Content-Type-Options', value: 'nosniff'},
    {key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin'},
    {key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()'},
    {key: 'Cross-Origin-Opener-Policy', value: 'same-origin-allow-popups'},
  ]
}

/**
 * Holds a page to this origin and to the place the images come from; only the studio may frame the site. `scripts` are
 * the sources of scripts beside the origin itself.
 */
export function contentSecurityPolicy(
  {sanity, siteUrl, studioUrl}: Env,
  scripts: readonly string[],
  development = false,
): string {
  const api = sanity.apiHost ?? `https://${sanity.projectId}.api.sanity.io`
  const images = sanity.apiHost ?? 'https://cdn.sanity.io'
  const sockets = development ? [siteUrl.replace(/^http/, 'ws')] : []
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', images],
    'media-src': ["'self'", images],
    'font-src': ["'self'"],
    'connect-src': ["'self'", api, ...sockets],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-src': ["'none'"],
    'frame-ancestors': ["'self'", studioUrl],
    ...(siteUrl.startsWith('https:') && {'upgrade-insecure-requests': []}),
  }
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}
