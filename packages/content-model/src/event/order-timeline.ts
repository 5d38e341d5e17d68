import {boundsOf} from '../fuzzy-date/bounds.ts'
import {sortKey} from '../fuzzy-date/sort-key.ts'

type Orderable = {
  id: string
  after: readonly string[]
  date: {edtf: string | null} | null
  schedule: {start: string} | null
} & ({isCharge: false} | {isCharge: true; outcome: {status: 'pending'} | {status: 'decided'; event: {id: string}}})

/**
 * Orders a timeline: by date where there is one, by “came after” where there is none. What became of a charge stands
 * within the charge and not on its own, unless the charge is not part of this timeline.
 */
export function orderTimeline<Event extends Orderable>(events: readonly Event[]): Event[] {
  const chargeOf = new Map(events.flatMap((event) => outcomeIdOf(event).map((outcome) => [outcome, event.id])))
  const entries = events
    .filter(({id}) => !chargeOf.has(id))
    .map((event) => ({event, key: keyOf(event), after: event.after.map((id) => chargeOf.get(id) ?? id)}))
    .toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  const placed = entries.filter(isDated)
  const waiting = entries.filter((entry) => !isDated(entry))
  while (waiting.length > 0) placeNext(placed, waiting)
  return placed.map(({event}) => event)
}

type Entry<Event> = {event: Event; key: string; after: string[]}

function outcomeIdOf(event: Orderable): string[] {
  return event.isCharge && event.outcome.status === 'decided' ? [event.outcome.event.id] : []
}

function keyOf({date, schedule}: Orderable): string {
  return sortKey(schedule ? schedule.start.slice(0, 10) : (date?.edtf ?? null))
}

function isDated({event: {date, schedule}}: Entry<Orderable>): boolean {
  return schedule !== null || boundsOf(date?.edtf ?? null) !== null
}

/** Places the first waiting entry whose predecessors are placed; where they form a circle, simply the first. */
function placeNext<Event extends Orderable>(placed: Entry<Event>[], waiting: Entry<Event>[]): void {
  const waits = (id: string) => waiting.some(({event}) => event.id === id)
  const free = waiting.findIndex(({event, after}) => !after.some((id) => id !== event.id && waits(id)))
  for (const entry of waiting.splice(Math.max(free, 0), 1)) placed.splice(placeFor(entry, placed), 0, entry)
}

/**
 * Undated: right behind its last predecessor, or else before its first successor. With a day but no year it could fall
 * in any year, so it comes behind all that followed the same predecessor.
 */
function placeFor({event, key, after}: Entry<Orderable>, placed: Entry<Orderable>[]): number {
  const yearless = key.startsWith('1')
  const anchor = placed.findLastIndex(
    (other) => after.includes(other.event.id) || (yearless && other.after.some((id) => after.includes(id))),
  )
  if (anchor >= 0) return behindItsLike(anchor + 1, after, placed)
  const successor = placed.findIndex((other) => other.after.includes(event.id))
  return successor >= 0 ? successor : placed.length
}

/** Undated entries behind the same predecessor keep the order in which they were placed. */
function behindItsLike(position: number, after: string[], placed: Entry<Orderable>[]): number {
  const end = placed.findIndex(
    (other, index) => index >= position && (isDated(other) || !other.after.some((id) => after.includes(id))),
  )
  return end < 0 ? placed.length : end
}
