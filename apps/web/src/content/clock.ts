import 'server-only'
import {nextClockChange} from '@verite/content-model/fuzzy-date/clock'
import {cacheTag} from 'next/cache'
import {allContent, clockTag} from './cache-tags.ts'
import {noteRead} from './read-notes.ts'
import {clockTimes, type ClockTimes} from './clock-times.ts'

/**
 * The moment as which a page that shows this content is drawn. It holds until the next of its dates begins or ends;
 * then the clock expires it (see `follow-clock.ts`), so "premieres" becomes "premiered" without an edit.
 */
export async function drawnAt(content: unknown): Promise<string> {
  return currentMoment(clockTimes(content))
}

/** The present moment, for what changes at these: at the next of them the clock expires what was made with it. */
export async function momentUntil(changes: readonly Date[]): Promise<string> {
  const instants = [...new Set(changes.map((change) => change.toISOString()))].toSorted()
  return currentMoment({dates: [], instants})
}

/**
 * The present hour, for queries that part what is over from what is to come: when it began, and the day before which
 * every day has ended everywhere on earth. It holds until the next hour; then the clock expires what was read with it.
 */
export async function currentHour(): Promise<{now: string; today: string}> {
  const {tags, now, today} = await cachedHour()
  noteRead(tags)
  return {now, today}
}

async function cachedHour() {
  'use cache'
  const hour = 3_600_000
  const began = Math.floor(Date.now() / hour) * hour
  const tags = [allContent, clockTag(new Date(began + hour))]
  cacheTag(...tags)
  return {tags, now: new Date(began).toISOString(), today: new Date(began - 12 * hour).toISOString().slice(0, 10)}
}

async function currentMoment(times: ClockTimes): Promise<string> {
  const {tags, now} = await cachedMoment(times)
  noteRead(tags)
  return now
}

async function cachedMoment(times: ClockTimes) {
  'use cache'
  const now = new Date()
  const next = nextChange(times, now)
  const tags = [allContent, ...(next ? [clockTag(next)] : [])]
  cacheTag(...tags)
  return {tags, now: now.toISOString()}
}

/** When the words may have to change next, or `null` when they never will. */
export function nextChange({dates, instants}: ClockTimes, now: Date): Date | null {
  const changes = [
    ...dates.flatMap((edtf) => nextClockChange(edtf, now) ?? []),
    ...instants.map((instant) => new Date(instant)).filter((instant) => instant > now),
  ]
  return changes.length > 0 ? new Date(Math.min(...changes.map(Number))) : null
}
