import {type TimelineEvent} from '@verite/content-model/event/event'
import {boundsOf} from '@verite/content-model/fuzzy-date/bounds'
import {markOf} from './date-mark.ts'

/** Events next to each other. `ordered`: several of which nothing but the order is known. */
export type TimelineRun = {kind: 'event' | 'ordered'; events: TimelineEvent[]}

/** Parts an ordered timeline into single events and runs of those that have no date. */
export function timelineRuns(events: readonly TimelineEvent[]): TimelineRun[] {
  const runs: TimelineRun[] = []
  for (const event of events) {
    const last = runs.at(-1)
    if (last && isUndated(event) && last.events.every(isUndated)) last.events.push(event)
    else runs.push({kind: 'event', events: [event]})
  }
  return runs.map(({events: run}) => ({kind: run.length > 1 ? 'ordered' : 'event', events: run}))
}

function isUndated({date, schedule}: TimelineEvent): boolean {
  return schedule === null && markOf(date).shape === 'undated'
}

/** Events of one year, or between two years where no source names one. */
export type TimelineYear = {year: string | null; events: TimelineEvent[]}

/**
 * An ordered timeline by years. What has no year stands beneath none, unless its neighbours leave but one: under the year
 * before it, a charge would seem to have been brought in that year. What follows nothing comes last.
 */
export function timelineYears(events: readonly TimelineEvent[]): TimelineYear[] {
  const years: TimelineYear[] = []
  for (const [index, event] of events.entries()) {
    const year = yearOf(event) ?? yearAround(events, index)
    const last = years.at(-1)
    const present = year === null && last?.year !== null ? undefined : years.findLast((one) => one.year === year)
    if (present) present.events.push(event)
    else years.push({year, events: [event]})
  }
  const [first, ...others] = years
  return first?.year === null ? [...others, first] : years
}

/** The year of both the dated events between which this one stands; `null` where they differ or one is missing. */
function yearAround(events: readonly TimelineEvent[], index: number): string | null {
  const before = events.slice(0, index).findLast((event) => yearOf(event) !== null)
  const behind = events.slice(index).find((event) => yearOf(event) !== null)
  return before && behind && yearOf(before) === yearOf(behind) ? yearOf(before) : null
}

/** The first year that a date names: “early 2024” belongs to 2024, though it may have begun a little before. */
function yearOf({date, schedule}: TimelineEvent): string | null {
  if (schedule) return schedule.start.slice(0, 4)
  const edtf = date?.edtf ?? null
  return boundsOf(edtf) ? (/\d{4}/.exec(edtf ?? '')?.[0] ?? null) : null
}
