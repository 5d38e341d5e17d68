import type {FilmPage} from '@verite/content-model/documentary/documentary'
import type {EventFacts} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import {local} from '../ui/language/spoken.ts'
import {isOver} from '../ui/event-list/in-order.ts'
import {headlineRelease} from '../ui/film/release-line.tsx'
import {calendarTime} from './calendar-time.ts'

/** Where an event can be had as a calendar file, in the language that is being drawn. Undefined for one that has no certain time, or will not take place. */
export function calendarHref(event: EventFacts): string | undefined {
  if (event.status === 'cancelled' || !calendarTime(event)) return undefined
  return local(`${paths.event(event.slug)}/calendar.ics`)
}

/** The same for the release that a film's title card names, while it is still to come. */
export function filmCalendarHref({releases, timeline}: FilmPage, now: string): string | undefined {
  const page = headlineRelease(releases)?.event
  const event = timeline.find(({id}) => id === page?.id)
  return event && !isOver(event, now) ? calendarHref(event) : undefined
}
