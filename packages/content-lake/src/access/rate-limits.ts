import {LRUCache} from 'lru-cache'
import {ContentLakeError} from '../errors.ts'

export type RateLimit = {
  /** @throws ContentLakeError rateLimited, saying when to try again; `weight` is what it counts for, 1 when left out */
  take(key: string, weight?: number): void
  /** Forgets what a key has taken: after a password was right, earlier slips no longer count. */
  reset(key: string): void
}

/** At most `limit` within `windowMs`, per key. Remembers the latest 10,000 keys. */
export function rateLimit(what: string, limit: number, windowMs: number): RateLimit {
  const taken = new LRUCache<string, {count: number; until: number}>({max: 10_000})
  return {
    take(key, weight = 1) {
      const now = Date.now()
      const known = taken.get(key)
      const entry = known && known.until > now ? known : {count: 0, until: now + windowMs}
      entry.count += weight
      taken.set(key, entry)
      // Tenths do not add up exactly.
      if (entry.count <= limit + 1e-6) return
      const retryAfter = Math.ceil((entry.until - now) / 1000)
      throw new ContentLakeError('rateLimited', `Too many ${what}: try again in ${retryAfter} s`, {retryAfter})
    },
    reset: (key) => void taken.delete(key),
  }
}

const minute = 60 * 1000

export function rateLimits({writesPerSecond, readsPerSecond}: {writesPerSecond: number; readsPerSecond: number}) {
  return {
    signInByAddress: rateLimit('attempts to sign in', 50, 15 * minute),
    signInByAccount: rateLimit('attempts to sign in', 10, 15 * minute),
    /** Per user, robot or address, counted over ten seconds so that a burst does not trip it. */
    reads: rateLimit('reads', readsPerSecond * 10, 10_000),
    writes: rateLimit('writes', writesPerSecond * 10, 10_000),
  }
}
export type RateLimits = ReturnType<typeof rateLimits>
