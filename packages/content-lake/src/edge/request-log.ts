import {randomUUID} from 'node:crypto'
import type {MiddlewareHandler} from 'hono'
import type {Logger} from 'pino'

/** One line per request. Never its query or headers: they hold tokens, login links and what people search for. */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now()
    const requestId = randomUUID()
    await next()
    c.res.headers.set('x-request-id', requestId)
    const line = {
      requestId,
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    }
    if (c.res.status >= 500) log.error(line, 'request failed')
    else log.info(line, 'request')
  }
}
