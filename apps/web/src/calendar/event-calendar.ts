import {TZDate} from '@date-fns/tz'
import type {EventPage} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import type {Place} from '@verite/content-model/place/place'
import ical, {ICalCalendarMethod, ICalEventStatus, type ICalEventData} from 'ical-generator'
import {calendarTime, type CalendarTime} from './calendar-time.ts'
import {zoneDefinition} from './zone-definition.ts'

/**
 * An event as an iCalendar text. Null where no source gives its exact day. Its identity outlives its address, so that
 * a calendar that takes the file again changes the entry it has.
 */
export function eventCalendar(event: EventPage, siteUrl: string): string | null {
  const time = calendarTime(event)
  if (!time) return null
  const url = siteUrl + paths.event(event.slug)
  const {host} = new URL(siteUrl)
  const changed = new Date(event.updatedAt)
  const calendar = ical({
    prodId: {company: host, product: 'Vérité', language: 'EN'},
    method: ICalCalendarMethod.PUBLISH,
  })
  if (time.kind === 'hours' && zoneDefinition(time.timeZone)) {
    calendar.timezone({name: time.timeZone, generator: zoneDefinition})
  }
  calendar.createEvent({
    id: `${event.id}@${host}`,
    summary: event.title,
    ...(event.summary && {description: event.summary}),
    ...(event.place && {location: locationOf(event.place)}),
    ...span(time),
    status: statuses[event.status] ?? ICalEventStatus.CONFIRMED,
    url,
    stamp: changed,
    lastModified: changed,
  })
  return calendar.toString()
}

const statuses: Partial<Record<EventPage['status'], ICalEventStatus>> = {
  cancelled: ICalEventStatus.CANCELLED,
  unverified: ICalEventStatus.TENTATIVE,
}

function span(time: CalendarTime): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (time.kind === 'days') {
    // The end of whole days is the day after the last.
    const end = new Date(time.last)
    end.setUTCDate(end.getUTCDate() + 1)
    return {allDay: true, start: new Date(time.first), end}
  }
  const {start, end, timeZone} = time
  if (!zoneDefinition(timeZone)) return {start: new Date(start), ...(end && {end: new Date(end)})}
  return {
    timezone: timeZone,
    start: new TZDate(start, timeZone),
    ...(end && {end: new TZDate(end, timeZone)}),
  }
}

function locationOf({name, locality, region, country}: Place) {
  const address = [locality, region, country].filter((part) => part && part !== name).join(', ')
  return {title: name, ...(address && {address})}
}
