import type {Handler} from '../lake.ts'

/** `GET /intake/telemetry-status`: consent is denied, so that the Studio does not even collect. */
export const telemetryStatus: Handler = () => Response.json({status: 'denied'})
