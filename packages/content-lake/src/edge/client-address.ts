import {isIP} from 'node:net'
import {getConnInfo} from '@hono/node-server/conninfo'
import type {Context} from 'hono'

const ofThisMachine = /^(127\.|::1$|::ffff:127\.)/

/**
 * Who asks. A proxy on this machine says for whom it does, last in `X-Forwarded-For`: what stands before that, anybody
 * can have written. From elsewhere nobody is believed.
 */
export function clientAddress(c: Context): string {
  if (typeof c.env?.clientAddress === 'string') return c.env.clientAddress
  if (c.env?.incoming === undefined) return 'local'
  const peer = getConnInfo(c).remote.address ?? 'unknown'
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return ofThisMachine.test(peer) && isIP(forwarded) ? forwarded : peer
}
