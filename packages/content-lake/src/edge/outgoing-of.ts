import {ServerResponse} from 'node:http'
import type {Context} from 'hono'
import type {Outgoing} from '../realtime/event-stream.ts'

/** The connection that a request came over; none when the lake is called in its own process. */
export function outgoingOf(c: Context): Outgoing | undefined {
  const outgoing: unknown = c.env?.outgoing
  return outgoing instanceof ServerResponse ? outgoing : undefined
}
