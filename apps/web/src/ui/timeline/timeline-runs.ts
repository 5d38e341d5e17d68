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

/** An ordered timeline by years. What has no year stays with what it follows; `null` holds what follows nothing. */
export function timelineYears(events: readonly TimelineEvent[]): {year: string | null; events: TimelineEvent[]}[] {
  const years = new Map<string | null, TimelineEvent[]>()
  let current: string | null = null
  for (const event of events) {
    current = yearOf(event) ?? current
    years.set(current, [...(years.get(current) ?? []), event])
  }
  const dated = [...years].map(([year, inYear]) => ({year, events: inYear}))
  return dated.toSorted((one, other) => Number(one.year === null) - Number(other.year === null))
}

/** The first year that a date names: “early 2024” belongs to 2024, though it may have begun a little before. */
function yearOf({date, schedule}: TimelineEvent): string | null {
  if (schedule) return schedule.start.slice(0, 4)
  const edtf = date?.edtf ?? null
  return boundsOf(edtf) ? (/\d{4}/.exec(edtf ?? '')?.[0] ?? null) : null
}
