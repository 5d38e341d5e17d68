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
const unfolded = (text: string | null) => (text ?? '').replaceAll('\r\n ', '').split('\r\n')

beforeAll(() => speakAs('uk'))
afterAll(() => speakAs('en'))

it('an event in Ukrainian has the same identity, and leads to its Ukrainian page', () => {
  const lines = unfolded(eventCalendar(event, {siteUrl, language: 'uk'}))
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
  const lines = unfolded(calendarFeedText({name: 'A', path: '/calendar.ics', events: [event], language: 'uk'}, siteUrl))
  expect(lines).toContain('SOURCE;VALUE=URI:https://site.example/uk/calendar.ics')
})

it('a Ukrainian page offers the calendars of its language', () => {
  expect(calendarLinks(event, siteUrl)?.file).toBe('/uk/events/premiere/calendar.ics')
  expect(calendarFeed('/calendar.ics', 'A', siteUrl).subscribe).toBe('webcal://site.example/uk/calendar.ics')
})
