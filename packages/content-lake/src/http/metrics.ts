import type {Handler} from '../lake.ts'

/** `GET /metrics`: figures for Prometheus. */
export const metrics: Handler = async ({lake}) =>
  new Response(await lake.metrics.text(), {headers: {'content-type': lake.metrics.contentType}})
