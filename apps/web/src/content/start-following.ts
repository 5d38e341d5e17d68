import {keepWarm} from './keep-warm.ts'
import {expireTags} from './expire-tags.ts'
import {followClock} from './follow-clock.ts'
import {followLake} from './follow-lake.ts'
import {sanityClient} from './sanity-client.ts'

/** Lets the lake and the clock tell this instance's cache what has gone stale. */
export function startFollowing() {
  const expire = (tags: readonly string[]) => {
    expireTags(tags)
    if (tags.length > 0) keepWarm()
  }
  followLake(() => sanityClient.live.events({tag: 'site'}), expire)
  followClock(expire)
}
