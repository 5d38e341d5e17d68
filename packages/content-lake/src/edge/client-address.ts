import {getConnInfo} from '@hono/node-server/conninfo'
import type {Context} from 'hono'

export function clientAddress(c: Context): string {
  if (c.env?.incoming === undefined) return 'local'
  return getConnInfo(c).remote.address ?? 'unknown'
}
