import type {MiddlewareHandler} from 'hono'

const defaults = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  // Over plain http browsers pass it over.
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // Images are embedded by the site and the studio, which live on other origins.
  'cross-origin-resource-policy': 'cross-origin',
}

/** What every answer carries unless its endpoint says otherwise. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(defaults)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
}
