import type {EventFacts} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import {local} from '../ui/language/spoken.ts'
import {calendarHref} from './calendar-href.ts'
import {calendarTime, type CalendarTime} from './calendar-time.ts'
import {dayAfter} from './day-after.ts'
import {placeText} from './place-text.ts'

/** Ways to put one event into a calendar: as a file for any program, or straight into one on the web. */
export type CalendarLinks = {file: string; google: string; outlook: string}

/** The same for a whole calendar that a program keeps up to date by itself. */
export type CalendarFeed = {subscribe: string; file: string; google: string; outlook: string}

/** Undefined for an event that has no certain time, or will not take place. */
export function calendarLinks(event: EventFacts, siteUrl: string): CalendarLinks | undefined {
  const file = calendarHref(event)
  const time = calendarTime(event)
  if (!file || !time) return undefined
  const url = siteUrl + local(paths.event(event.slug))
  const details = [event.summary, url].filter(Boolean).join('\n\n')
  const location = event.place ? placeText(event.place) : ''
  return {
    file,
    google: address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: event.title,
      dates: spanOf(time).map(compact).join('/'),
      details,
      location,
    }),
    outlook: address('https://outlook.live.com/calendar/0/deeplink/compose', {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: event.title,
      startdt: spanOf(time)[0],
      enddt: spanOf(time)[1],
      ...(time.kind === 'days' && {allday: 'true'}),
      body: details,
      location,
    }),
  }
}

/** Where the calendar of the whole site is. */
export const siteFeedPath = '/calendar.ics'

/** Where the calendar of a page's film or person is. */
export const feedPath = (page: string) => `${page}/calendar.ics`

/** How to follow the calendar at a path of this site, in the language that is being drawn. */
export function calendarFeed(path: string, name: string, siteUrl: string): CalendarFeed {
  const file = local(path)
  const url = siteUrl + file
  const webcal = url.replace(/^https?:/, 'webcal:')
  return {
    subscribe: webcal,
    file,
    google: address('https://calendar.google.com/calendar/r', {cid: webcal}),
    outlook: address('https://outlook.live.com/calendar/0/addfromweb', {url, name}),
  }
}

/** First and last moment; whole days end before the day after the last. Without a stated end an hour and a half. */
function spanOf(time: CalendarTime): [string, string] {
  if (time.kind === 'days') return [time.first, dayAfter(time.last)]
  const end = time.end ?? new Date(Date.parse(time.start) + 90 * 60_000).toISOString()
  return [new Date(time.start).toISOString(), new Date(end).toISOString()]
}

const compact = (moment: string) => moment.replace(/[-:]|\.\d+/g, '')

const address = (base: string, parameters: Record<string, string>) => `${base}?${new URLSearchParams(parameters)}`
