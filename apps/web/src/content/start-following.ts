import {expireCache} from './expire-cache.ts'
import {ExpiryQueue} from './expiry-queue.ts'
import {followClock} from './follow-clock.ts'
import {followLake} from './follow-lake.ts'
import {sanityClient} from './sanity-client.ts'

/** Lets the lake and the clock tell this instance's cache what has gone stale. */
export function startFollowing() {
  const queue = new ExpiryQueue(expireCache)
  followLake(
    () => sanityClient.live.events({tag: 'site'}),
    (tags) => queue.add(tags),
  )
  followClock((tags) => queue.add(tags))
}
