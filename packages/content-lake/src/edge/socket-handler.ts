import type {RequestContext} from '../lake.ts'
import type {SocketEvents} from './socket.ts'

/** Called once per connection, after the edge has checked origin and access. */
export type SocketHandler = (context: RequestContext) => SocketEvents
