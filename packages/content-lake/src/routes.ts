import type {SocketHandler} from './edge/socket-handler.ts'
import type {Handler} from './lake.ts'

/**
 * Who may call an endpoint at all; what they see there is the read gate's business.
 * `anyone` – also anonymous readers; `member` – signed-in users and robots; `administrator`.
 */
export type Access = 'anyone' | 'member' | 'administrator'

export type HttpRoute = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  access: Access
  handler: Handler
  /** Largest body in bytes; 4 MiB when left out. */
  maxBody?: number
}
export type SocketRoute = {method: 'WEBSOCKET'; path: string; access: Access; handler: SocketHandler}
export type Route = HttpRoute | SocketRoute

/** Everything of Sanity's HTTP API that the lake speaks. Paths are Hono's; `/:version` precedes those of the API. */
export const routes: Route[] = []
