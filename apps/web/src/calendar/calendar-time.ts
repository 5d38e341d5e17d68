import type {EventFacts} from '@verite/content-model/event/event'
import {schemaOrgDates} from '@verite/content-model/fuzzy-date/schema-org-date'

/** When something is, as a calendar can hold it: whole days, both ends included, or instants with the zone they are told in. */
export type CalendarTime =
  {kind: 'days'; first: string; last: string} | {kind: 'hours'; start: string; end: string | null; timeZone: string}

/**
 * The time of an event that one can attend or watch, where a source asserts the exact day or hour. Null for all else:
 * an entry in a calendar looks certain, whatever one writes beside it.
 */
export function calendarTime(event: Pick<EventFacts, 'kind' | 'status' | 'schedule' | 'date'>): CalendarTime | null {
  const {kind, status, schedule, date} = event
  if (!attended.has(kind) || status === 'postponed') return null
  if (schedule) return {kind: 'hours', ...schedule}
  const {startDate: first = '', endDate} = schemaOrgDates(date)
  const last = date?.edtf?.includes('/') ? (endDate ?? '') : first
  return isDay.test(first) && isDay.test(last) ? {kind: 'days', first, last} : null
}

const attended: ReadonlySet<EventFacts['kind']> = new Set([
  'screening',
  'premiere',
  'festival',
  'tribute',
  'broadcast',
  'release',
])

const isDay = /^\d{4}-\d{2}-\d{2}$/
