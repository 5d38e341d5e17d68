import type {Handler} from '../lake.ts'

/** `GET /ping` */
export const ping: Handler = () => Response.json({pong: true})
