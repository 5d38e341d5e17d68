import type {Handler} from './lake.ts'

/**
 * Who may call an endpoint at all; what they see there is the read gate's business.
 * `anyone` – also anonymous readers; `member` – signed-in users and robots; `administrator`.
 */
export type Access = 'anyone' | 'member' | 'administrator'
export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  access: Access
  handler: Handler
}

/** Everything of Sanity's HTTP API that the lake speaks. Paths are Hono's; `/:version` precedes those of the API. */
export const routes: Route[] = []
