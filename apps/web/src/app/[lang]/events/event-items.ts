import type {EventCard} from '@verite/content-model/event/event'
import type {Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {eventName} from './event-name.ts'

/** Events as a list of names and addresses. */
export function eventItems(events: readonly EventCard[], language: Language): {name: string; path: string}[] {
  return events.map((event) => ({name: eventName(event, language), path: paths.event(event.slug)}))
}
