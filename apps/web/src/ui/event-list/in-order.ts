import {type EventCard, type EventFacts} from '@verite/content-model/event/event'
import {relationToClock} from '@verite/content-model/fuzzy-date/clock'
import {orderTimeline} from '@verite/content-model/event/order-timeline'

/** Events in the order in which they happened; what became of a charge stands within the charge. */
export function inOrder(events: readonly EventCard[]): EventCard[] {
  return orderTimeline(events)
}

/** Events that one can still attend or watch, and those that are over; where nobody can tell, they are not over. */
export function byClock(events: readonly EventCard[], now: string): {ahead: EventCard[]; over: EventCard[]} {
  const ordered = inOrder(events)
  return {
    ahead: ordered.filter((event) => !isOver(event, now)),
    over: ordered.filter((event) => isOver(event, now)).toReversed(),
  }
}

/** True while one can still go or watch. */
export function canBeVisited(event: Pick<EventFacts, 'date' | 'schedule' | 'status'>, now: string): boolean {
  return event.status !== 'cancelled' && event.status !== 'postponed' && !isOver(event, now)
}

/** True once an event is past everywhere on earth. */
export function isOver(
  {date, schedule, status}: Pick<EventFacts, 'date' | 'schedule' | 'status'>,
  now: string,
): boolean {
  if (schedule) return new Date(schedule.end ?? schedule.start) < new Date(now)
  return status === 'occurred' || relationToClock(date?.edtf ?? null, new Date(now)) === 'past'
}
