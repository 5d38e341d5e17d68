import type {MiddlewareHandler} from 'hono'
import type {LakeMetrics} from '../metrics.ts'

/** Measures the requests of one route. */
export function requestMetrics(metrics: LakeMetrics, route: string): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now()
    await next()
    const {method} = c.req
    metrics.observeRequest({method, route, status: c.res.status, seconds: (performance.now() - started) / 1000})
  }
}
