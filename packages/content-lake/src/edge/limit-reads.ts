import {authorOf, type Identity} from '../access/identity.ts'
import type {RateLimits} from '../access/rate-limits.ts'
import type {Route} from '../routes.ts'
import {networkOf} from '../access/network-of.ts'

/** The site asks for all of its readers with one token, and so do programs that copy whole datasets. */
const robotsShare = 10
const ofThisMachine = /^(local|127\.|::1$|::ffff:127\.)/

/**
 * Counts a read against whoever asks: a person or a token, and of those who are not signed in their address. Programs
 * on this machine are not counted; nor are files, of which one page shows many.
 * @throws ContentLakeError rateLimited
 */
export function limitReads(route: Route, identity: Identity, address: string, limits: RateLimits) {
  if (route.method !== 'GET' && route.method !== 'WEBSOCKET' && !route.path.includes('/data/query/')) return
  if (!route.path.startsWith('/:version/') && route.method !== 'WEBSOCKET') return
  if (identity.kind === 'robot') limits.reads.take(authorOf(identity), 1 / robotsShare)
  else if (identity.kind === 'user') limits.reads.take(authorOf(identity))
  else if (identity.kind === 'anonymous' && !ofThisMachine.test(address)) limits.reads.take(networkOf(address))
}
