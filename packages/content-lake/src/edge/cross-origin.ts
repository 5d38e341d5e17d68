import type {MiddlewareHandler} from 'hono'
import {cors} from 'hono/cors'
import type {LakeConfig} from '../lake.ts'

const readableHeaders = ['content-type', 'content-length', 'etag', 'x-request-id']

/** Browsers of allowed origins may call with credentials; to all others the answer carries no CORS header at all. */
export function crossOrigin({allowedOrigins}: LakeConfig): MiddlewareHandler {
  const allowed = new Set(allowedOrigins)
  const preflight = cors({
    origin: (origin) => origin,
    credentials: true,
    maxAge: 600,
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposeHeaders: readableHeaders,
  })
  return async (c, next) => {
    const origin = c.req.header('origin')
    const isAllowed = origin !== undefined && allowed.has(origin)
    if (c.req.method === 'OPTIONS') {
      return isAllowed ? await preflight(c, next) : c.body(null, 204, {vary: 'origin'})
    }
    await next()
    // Headers that are set any earlier, or by Hono's `c.header`, make a stream of a body that is a text, and that costs
    // more than most answers.
    const {headers} = c.res
    headers.append('vary', 'origin')
    if (!isAllowed) return undefined
    headers.set('access-control-allow-origin', origin)
    headers.set('access-control-allow-credentials', 'true')
    headers.set('access-control-expose-headers', readableHeaders.join())
    return undefined
  }
}
