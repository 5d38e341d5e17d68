import {describe, expect, it} from '@jest/globals'
import {calendarHref} from './calendar-href.ts'
import {eventCalendar} from './event-calendar.ts'
import {premierePage} from './event-page.fixture.ts'

const linesOf = (fields: Record<string, unknown>) =>
  eventCalendar(premierePage(fields), {siteUrl: 'https://site.example', language: 'en', foreign: new Set()})
    ?.replaceAll('\r\n ', '')
    .split('\r\n') ?? []

const date = (edtf: string, certainty = 'asserted') => ({
  display: 'as the source has it',
  edtf,
  stated: null,
  certainty,
  basis: null,
})

const torun = {
  id: 'place-a',
  name: 'Toruń',
  kind: 'city',
  locality: 'Toruń',
  region: null,
  country: 'PL',
  location: null,
  timeZone: 'Europe/Warsaw',
}

describe('an event in a calendar', () => {
  it('is a whole day where only the day is known', () => {
    const lines = linesOf({date: date('2027-03-11')})
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20270311', 'DTEND;VALUE=DATE:20270312']))
    expect(lines.join()).not.toContain('VTIMEZONE')
  })

  it('covers every day of a period, the last included', () => {
    const lines = linesOf({kind: 'festival', date: date('2027-02-27/2027-02-28')})
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20270227', 'DTEND;VALUE=DATE:20270301']))
  })

  it('is told in the hours of its own zone, which the file defines', () => {
    const lines = linesOf({
      schedule: {start: '2027-07-01T16:30:00Z', end: '2027-07-01T18:00:00Z', timeZone: 'Europe/Warsaw'},
    })
    expect(lines).toEqual(
      expect.arrayContaining([
        'TZID:Europe/Warsaw',
        'DTSTART;TZID=Europe/Warsaw:20270701T183000',
        'DTEND;TZID=Europe/Warsaw:20270701T200000',
      ]),
    )
  })

  it('is told in universal time where its zone cannot be defined', () => {
    const lines = linesOf({schedule: {start: '2027-07-01T16:30:00Z', end: null, timeZone: 'Mars/Olympus_Mons'}})
    expect(lines).toContain('DTSTART:20270701T163000Z')
    expect(lines.join()).not.toContain('TZID')
  })

  it('keeps its identity and says when it last changed, place and page', () => {
    const lines = linesOf({date: date('2027-03-11'), place: torun, updatedAt: '2026-11-20T08:15:30Z'})
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:event-a@site.example',
        'DTSTAMP:20261120T081530Z',
        'LAST-MODIFIED:20261120T081530Z',
        'URL;VALUE=URI:https://site.example/events/premiere',
        'STATUS:CONFIRMED',
      ]),
    )
    expect(lines.find((line) => line.startsWith('LOCATION'))).toContain('Toruń\\nPoland')
  })

  it('is told to be cancelled to those who have it, and offered to nobody else', () => {
    const fields = {status: 'cancelled', date: date('2027-03-11')}
    expect(linesOf(fields)).toContain('STATUS:CANCELLED')
    expect(calendarHref(premierePage(fields))).toBeUndefined()
  })

  it('cannot break out of its lines by its texts', () => {
    const lines = linesOf({title: 'One, two; three\r\nBEGIN:VALARM', date: date('2027-03-11')})
    expect(lines).toContain('SUMMARY:One\\, two\\; three\\nBEGIN:VALARM')
  })
})

describe('no calendar is offered', () => {
  it.each([
    ['without a date', {}],
    ['without a year', {date: date('XXXX-03-11')}],
    ['for an inferred date', {date: date('2025-03-11', 'inferred')}],
    ['for a doubtful date', {date: date('2025-03-11?')}],
    ['for an approximate date', {date: date('2025-03-11~')}],
    ['for a month', {date: date('2025-03')}],
    ['for a period without an end', {date: date('2025-03-11/..')}],
    ['while it is postponed', {status: 'postponed', date: date('2027-03-11')}],
    ['for what nobody attends', {kind: 'incident', status: 'occurred', date: date('2021-10-21')}],
  ])('%s', (_when, fields) => {
    expect(linesOf(fields)).toEqual([])
    expect(calendarHref(premierePage(fields))).toBeUndefined()
  })

  it('but is for an exact day', () => {
    expect(calendarHref(premierePage({date: date('2027-03-11')}))).toBe('/events/premiere/calendar.ics')
  })
})
