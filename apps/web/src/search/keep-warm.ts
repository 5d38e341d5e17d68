import 'server-only'
import {after} from 'next/server'
import {setTimeout as wait} from 'node:timers/promises'
import {currentIndex} from './current-index.ts'

let latest = 0

/**
 * Brings the search index up to date once nothing has changed for a while, so that no reader waits for it. The pages
 * that a change expired are drawn first.
 */
export function keepSearchWarm() {
  const own = ++latest
  after(async () => {
    await wait(1500)
    if (own !== latest) return
    await currentIndex().catch((error: unknown) => console.warn('[search] The index could not be warmed.', error))
  })
}
