import {afterAll, beforeAll, expect, it} from '@jest/globals'
import {speakAs} from '../../test/current-language.ts'
import {calendarFeed, calendarLinks} from './calendar-links.ts'
import {calendarFeedText, eventCalendar} from './event-calendar.ts'
import {premierePage} from './event-page.fixture.ts'

const siteUrl = 'https://site.example'
const place = {
  id: 'place-a',
  name: 'Торунь',
  kind: 'city',
  locality: 'Торунь',
  region: null,
  country: 'PL',
  location: null,
  timeZone: 'Europe/Warsaw',
}
const event = premierePage({
  title: 'Прем’єра',
  place,
  date: {display: '11 березня', edtf: '2027-03-11', stated: null, certainty: 'asserted', basis: null},
})
const setting = {siteUrl, language: 'uk', foreign: new Set<string>()} as const
const unfolded = (text: string | null) => (text ?? '').replaceAll('\r\n ', '').split('\r\n')

beforeAll(() => speakAs('uk'))
afterAll(() => speakAs('en'))

it('an event in Ukrainian has the same identity, and leads to its Ukrainian page', () => {
  const lines = unfolded(eventCalendar(event, setting))
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:event-a@site.example',
      'SUMMARY:Прем’єра',
      'LOCATION:Торунь\\nПольща',
      'URL;VALUE=URI:https://site.example/uk/events/premiere',
    ]),
  )
  expect(lines.find((line) => line.startsWith('PRODID'))).toMatch(/\/\/UK$/)
})

it('a calendar in Ukrainian is looked for again at its own address', () => {
  const lines = unfolded(calendarFeedText({name: 'A', path: '/calendar.ics', events: [event]}, setting))
  expect(lines).toContain('SOURCE;VALUE=URI:https://site.example/uk/calendar.ics')
})

it('what is not translated is marked as English, also where the line is folded, and the calendar says that there is some', () => {
  const title = `A premiere; with guests, ${'and more '.repeat(10)}`.trim()
  const english = {...event, id: 'event-b', title, summary: 'In English.'}
  const text = calendarFeedText(
    {name: 'A', path: '/calendar.ics', events: [event, english]},
    {...setting, foreign: new Set([title, 'In English.'])},
  )
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const lines = unfolded(text)
  expect(lines).toEqual(
    expect.arrayContaining([
      'SUMMARY:Прем’єра',
      `SUMMARY;LANGUAGE=en:${title.replace(';', '\\;').replace(',', '\\,')}`,
      'DESCRIPTION;LANGUAGE=en:In English.',
    ]),
  )
  expect(lines.find((line) => line.startsWith('X-WR-CALDESC'))).toContain('англійською')
})

it('a calendar that is translated whole says nothing of English', () => {
  expect(calendarFeedText({name: 'A', path: '/calendar.ics', events: [event]}, setting)).not.toMatch(/LANGUAGE|CALDESC/)
})

it('a Ukrainian page offers the calendars of its language', () => {
  expect(calendarLinks(event, siteUrl)?.file).toBe('/uk/events/premiere/calendar.ics')
  expect(calendarFeed('/calendar.ics', 'A', siteUrl).subscribe).toBe('webcal://site.example/uk/calendar.ics')
})
