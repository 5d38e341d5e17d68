import {TZDate} from '@date-fns/tz'
import type {CalendarEvent} from '@verite/content-model/event/calendar'
import {localPath, type Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import ical, {ICalCalendarMethod, ICalEventStatus, type ICalCalendar, type ICalEventData} from 'ical-generator'
import {untranslatedWords} from '../ui/language/untranslated-words.ts'
import {calendarTime, type CalendarTime} from './calendar-time.ts'
import {dayAfter} from './day-after.ts'
import {markForeign} from './mark-foreign.ts'
import {addressOf} from './place-text.ts'
import {zoneDefinition} from './zone-definition.ts'

/** Where a calendar's links lead, in which language it is told, and which of its texts are not translated to that. */
type Setting = {siteUrl: string; language: Language; foreign: ReadonlySet<string>}

/**
 * An event as an iCalendar text. Null where no source gives its exact day. Its identity outlives its address and is the
 * same in every language, so that a calendar that takes the file again changes the entry it has.
 */
export function eventCalendar(event: CalendarEvent, setting: Setting): string | null {
  const time = calendarTime(event)
  if (!time) return null
  const calendar = emptyCalendar(setting)
  add(event, time, calendar, setting)
  return textOf(calendar, setting)
}

type Feed = {name: string; path: string; events: readonly CalendarEvent[]}

/** Many events as one calendar to subscribe to. Those without a certain time are left out: pages list them. */
export function calendarFeedText({name, path, events}: Feed, setting: Setting): string {
  const {siteUrl, language, foreign} = setting
  const calendar = emptyCalendar(setting)
  const address = siteUrl + localPath(language, path)
  calendar
    .name(name)
    .source(address)
    .url(address)
    .ttl(6 * 3600)
  for (const event of events) {
    const time = calendarTime(event)
    if (time) add(event, time, calendar, setting)
  }
  if (calendar.events().some((event) => foreign.has(event.summary())))
    calendar.description(untranslatedWords[language].some)
  return textOf(calendar, setting)
}

function emptyCalendar({siteUrl, language}: Setting): ICalCalendar {
  return ical({
    prodId: {company: new URL(siteUrl).host, product: 'Vérité', language: language.toUpperCase()},
    method: ICalCalendarMethod.PUBLISH,
  })
}

function add(event: CalendarEvent, time: CalendarTime, calendar: ICalCalendar, setting: Setting): void {
  const {siteUrl, language} = setting
  const changed = new Date(event.updatedAt)
  const {place} = event
  const address = place && addressOf(place, language)
  calendar.createEvent({
    id: `${event.id}@${new URL(siteUrl).host}`,
    sequence: revisionAt(changed),
    summary: event.title,
    ...(event.summary && {description: event.summary}),
    ...(place && {location: {title: place.name, ...(address && {address})}}),
    ...span(time),
    status: statuses[event.status] ?? ICalEventStatus.CONFIRMED,
    url: siteUrl + localPath(language, paths.event(event.slug)),
    stamp: changed,
    lastModified: changed,
  })
}

/**
 * As RFC 5545 has it: what is said of the calendar comes before its components, which the library mixes where it defines
 * zones; one component there is, which without events can but be a zone; and the last line ends as the others do.
 */
function textOf(calendar: ICalCalendar, {foreign}: Setting): string {
  const events = calendar.events()
  const zones = new Set(events.length > 0 ? events.map((event) => event.timezone()) : ['Etc/UTC'])
  const definitions = [...zones].flatMap((zone) => (zone && zoneDefinition(zone)) ?? []).map((zone) => `${zone}\r\n`)
  const text = markForeign(calendar.toString(), foreign)
  return `${text.replace(/^(?=BEGIN:VEVENT|END:VCALENDAR)/m, () => definitions.join(''))}\r\n`
}

/** A number that grows with every change, by which programs tell a newer version: minutes since 2020. */
const revisionAt = (changed: Date) => Math.max(0, Math.floor((changed.getTime() - Date.UTC(2020, 0)) / 60_000))

const statuses: Partial<Record<CalendarEvent['status'], ICalEventStatus>> = {
  cancelled: ICalEventStatus.CANCELLED,
  unverified: ICalEventStatus.TENTATIVE,
}

function span(time: CalendarTime): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (time.kind === 'days') return {allDay: true, start: new Date(time.first), end: new Date(dayAfter(time.last))}
  const {start, end, timeZone} = time
  if (!zoneDefinition(timeZone)) return {start: new Date(start), ...(end && {end: new Date(end)})}
  return {
    timezone: timeZone,
    start: new TZDate(start, timeZone),
    ...(end && {end: new TZDate(end, timeZone)}),
  }
}
