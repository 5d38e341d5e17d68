import type {Handler} from '../lake.ts'

/** `GET /health`: the process answers. */
export const health: Handler = () => Response.json({status: 'ok'})
