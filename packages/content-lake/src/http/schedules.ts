import type {Handler} from '../lake.ts'

/** `GET /schedules/:project/:dataset`: scheduled publishing is done by releases; the older schedules are not kept. */
export const schedules: Handler = () => Response.json({schedules: []})
