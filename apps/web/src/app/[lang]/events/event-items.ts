import type {EventCard} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'

/** Events as a list of names and addresses. A charge is never named without what became of it. */
export function eventItems(events: readonly EventCard[]): {name: string; path: string}[] {
  return events.map((event) => ({name: nameOf(event), path: paths.event(event.slug)}))
}

function nameOf(event: EventCard): string {
  if (!event.isCharge) return event.title
  return `${event.title}; ${event.outcome.status === 'decided' ? event.outcome.event.title : 'outcome pending'}`
}
