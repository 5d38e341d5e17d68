import {allContent, clockTag} from './cache-tags.ts'

const minute = 60_000

/**
 * As each minute begins, expires the pages whose wording changes with it, whether the lake can be reached or not: what
 * was read from it stays, so that they are drawn again from that, without the offer or the picture that is over.
 */
export function followClock(expire: (tags: readonly string[]) => void) {
  let passed = startOfMinute(Date.now())

  const tick = () => {
    const now = startOfMinute(Date.now())
    expire(tagsBetween(passed, now))
    passed = now
    schedule()
  }
  const schedule = () => setTimeout(tick, minute - (Date.now() % minute) + 5).unref()

  schedule()
}

/** The tags of the minutes after `from` up to `to`; after a long sleep of the machine, of everything. */
export function tagsBetween(from: number, to: number): string[] {
  const minutes = (to - from) / minute
  if (minutes > 24 * 60) return [allContent]
  return Array.from({length: Math.max(0, minutes)}, (_, index) => clockTag(new Date(from + (index + 1) * minute)))
}

const startOfMinute = (moment: number) => moment - (moment % minute)
