import 'server-only'
import {nextClockChange} from '@verite/content-model/fuzzy-date/clock'
import {cacheTag} from 'next/cache'
import {allContent, clockTag} from './cache-tags.ts'
import {clockTimes, type ClockTimes} from './clock-times.ts'

/**
 * The moment as which a page that shows this content is drawn. It holds until the next of its dates begins or ends;
 * then the clock expires it (see `follow-clock.ts`), so "premieres" becomes "premiered" without an edit.
 */
export async function drawnAt(content: unknown): Promise<string> {
  return currentMoment(clockTimes(content))
}

async function currentMoment(times: ClockTimes) {
  'use cache'
  const now = new Date()
  const next = nextChange(times, now)
  cacheTag(allContent, ...(next ? [clockTag(next)] : []))
  return now.toISOString()
}

/** When the words may have to change next, or `null` when they never will. */
export function nextChange({dates, instants}: ClockTimes, now: Date): Date | null {
  const changes = [
    ...dates.flatMap((edtf) => nextClockChange(edtf, now) ?? []),
    ...instants.map((instant) => new Date(instant)).filter((instant) => instant > now),
  ]
  return changes.length > 0 ? new Date(Math.min(...changes.map(Number))) : null
}
