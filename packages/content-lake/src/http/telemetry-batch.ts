import type {Handler} from '../lake.ts'

/** `POST /intake/batch`: the Studio sends what it has on leaving a page, whatever the consent. It is dropped. */
export const telemetryBatch: Handler = async ({request}) => {
  await request.body?.cancel()
  return Response.json({})
}
