import type {EventPage} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import type {Event, EventStatusType} from 'schema-dts'
import {schemaOrgDates} from '@verite/content-model/fuzzy-date/schema-org-date'
import {linkJsonLd, partyJsonLd} from '../../../structured-data/link-json-ld.ts'
import {structuredDataWords} from '../../../structured-data/structured-data-words.ts'
import {toldAddress, toldInOriginal, type Told} from '../../../structured-data/told.ts'
import {placeJsonLd} from '../../../structured-data/place-json-ld.ts'
import {eventItems} from '../event-items.ts'
import {eventName} from '../event-name.ts'

/**
 * An event for search engines. Who was killed, held or charged is for the page to tell, with its sources; structured
 * data names hosts and speakers only. A charge carries its outcome in its name and its description.
 */
export function eventJsonLd(event: EventPage, siteUrl: string, told: Told = toldInOriginal): Event {
  const description = descriptionOf(event, told)
  const organizers = event.participations.filter(({role}) => role === 'host' || role === 'presenter')
  const performers = event.participations.filter(({role}) => role === 'speaker')
  const common = {
    name: eventName(event, told.words),
    url: toldAddress(paths.event(event.slug), siteUrl, told),
    ...(description && {description}),
    ...datesOf(event),
    ...(eventStatuses[event.status] && {eventStatus: eventStatuses[event.status]}),
    ...(event.place && {location: placeJsonLd(event.place)}),
    ...(organizers.length > 0 && {organizer: organizers.map(({party}) => partyJsonLd(party, siteUrl))}),
    ...(performers.length > 0 && {performer: performers.map(({party}) => partyJsonLd(party, siteUrl))}),
    ...(event.tickets?.url && {offers: {'@type': 'Offer', url: event.tickets.url} as const}),
    ...(event.partOf && {superEvent: eventItems([event.partOf], told.words).map((item) => nested(item, siteUrl))}),
  }
  return withWorks(event, common, siteUrl)
}

/** A screening presents a film; any other event is about what it belongs to. */
function withWorks<Common extends object>(event: EventPage, common: Common, siteUrl: string): Event {
  const type = schemaTypes[event.kind] ?? 'Event'
  const films = event.related.filter((document) => document.type === 'documentary')
  if (type === 'ScreeningEvent') {
    const works = films.map(({title, slug}) => ({
      '@type': 'Movie' as const,
      name: title,
      ...(slug && {url: siteUrl + paths.film(slug)}),
    }))
    return {'@type': type, ...common, ...(works.length > 0 && {workPresented: works})}
  }
  const about = event.related.map((document) => linkJsonLd(document, siteUrl))
  return {'@type': type, ...common, ...(about.length > 0 && {about})}
}

const nested = ({name, path}: {name: string; path: string}, siteUrl: string) =>
  ({'@type': 'Event', name, url: siteUrl + path}) as const

const schemaTypes: Partial<
  Record<EventPage['kind'], 'ScreeningEvent' | 'Festival' | 'PublicationEvent' | 'BroadcastEvent'>
> = {
  screening: 'ScreeningEvent',
  premiere: 'ScreeningEvent',
  festival: 'Festival',
  release: 'PublicationEvent',
  broadcast: 'BroadcastEvent',
}

const eventStatuses: Partial<Record<EventPage['status'], EventStatusType>> = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
}

function datesOf({schedule, date}: EventPage) {
  if (!schedule) return schemaOrgDates(date)
  return {startDate: schedule.start, ...(schedule.end && {endDate: schedule.end})}
}

function descriptionOf(event: EventPage, told: Told) {
  return [event.summary, event.isCharge && outcomeOf(event.outcome, told)].filter(Boolean).join(' ')
}

function outcomeOf(outcome: Extract<EventPage, {isCharge: true}>['outcome'], told: Told) {
  const words = structuredDataWords[told.words]
  return outcome.status === 'pending' ? words.outcomeOpen : words.outcome(outcome.event.title)
}
