import type {MiddlewareHandler} from 'hono'
import {cors} from 'hono/cors'
import type {LakeConfig} from '../lake.ts'

/** Browsers of allowed origins may call with credentials; to all others the answer carries no CORS header at all. */
export function crossOrigin({allowedOrigins}: LakeConfig): MiddlewareHandler {
  const allowed = new Set(allowedOrigins)
  const shared = cors({
    origin: (origin) => origin,
    credentials: true,
    maxAge: 600,
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposeHeaders: ['content-type', 'content-length', 'etag', 'x-request-id'],
  })
  return async (c, next) => {
    const origin = c.req.header('origin')
    if (origin !== undefined && allowed.has(origin)) return await shared(c, next)
    if (c.req.method === 'OPTIONS') return c.body(null, 204, {vary: 'origin'})
    await next()
    // Only now: set before, it would replace what the endpoint varies by.
    c.header('vary', 'origin', {append: true})
    return undefined
  }
}
