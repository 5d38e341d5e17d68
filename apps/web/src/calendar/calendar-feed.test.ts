import {describe, expect, it} from '@jest/globals'
import {premierePage} from './event-page.fixture.ts'
import {calendarFeed, calendarLinks} from './calendar-links.ts'
import {calendarFeedText} from './event-calendar.ts'

const site = 'https://site.example'
const date = (edtf: string) => ({display: 'a day', edtf, stated: null, certainty: 'asserted', basis: null})
const schedule = (timeZone: string) => ({start: '2027-07-01T16:30:00Z', end: null, timeZone})

const feed = (...fields: Record<string, unknown>[]) =>
  calendarFeedText(
    {name: 'A film', path: '/films/a/calendar.ics', events: fields.map((one) => premierePage(one))},
    {siteUrl: site, language: 'en', foreign: new Set()},
  )

const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('a calendar to subscribe to', () => {
  it('is named, says where it comes from and how often to look again', () => {
    expect(unfolded(feed())).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'METHOD:PUBLISH',
        'NAME:A film',
        'X-WR-CALNAME:A film',
        'SOURCE;VALUE=URI:https://site.example/films/a/calendar.ics',
        'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
        'END:VCALENDAR',
      ]),
    )
  })

  it('leaves out what has no certain day: no year, no day, our inference', () => {
    const text = feed(
      {id: 'a', date: date('XXXX-03-11')},
      {id: 'b', date: date('2027-03')},
      {id: 'c', date: null},
      {id: 'd', date: {...date('2027-03-11'), certainty: 'inferred'}},
      {id: 'e', date: date('2027-03-11')},
    )
    expect(text.match(/^UID:.*/gm)).toEqual(['UID:e@site.example'])
  })

  it('defines each time zone once, however many events are told in it', () => {
    const zones = ['Europe/Warsaw', 'Europe/Warsaw', 'America/Denver']
    const text = feed(...zones.map((zone, index) => ({id: `${index}`, schedule: schedule(zone)})))
    expect(text.match(/^TZID:.*(?=\r)/gm)).toEqual(['TZID:Europe/Warsaw', 'TZID:America/Denver'])
    expect(unfolded(text)).toContain('DTSTART;TZID=America/Denver:20270701T103000')
  })

  it('says all of itself before it defines a zone, and a zone before its events', () => {
    const lines = unfolded(feed({schedule: schedule('Europe/Warsaw')}))
    const order = ['X-PUBLISHED-TTL:PT6H', 'BEGIN:VTIMEZONE', 'BEGIN:VEVENT'].map((line) => lines.indexOf(line))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(order).not.toContain(-1)
  })

  it('has a component where there are no events, as a calendar must: a zone says nothing that is not so', () => {
    expect(unfolded(feed()).filter((line) => /^(BEGIN|END|TZID)/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'TZID:Etc/UTC',
      'BEGIN:STANDARD',
      'END:STANDARD',
      'END:VTIMEZONE',
      'END:VCALENDAR',
    ])
  })

  it('gives a changed event a higher revision under the same identity', () => {
    const at = (updatedAt: string) => unfolded(feed({date: date('2027-03-11'), updatedAt}))
    const numberIn = (lines: string[]) => Number(lines.find((line) => line.startsWith('SEQUENCE:'))?.slice(9))
    const [before, after] = [at('2026-11-20T08:15:30Z'), at('2026-11-20T08:17:00Z')]
    expect(numberIn(after)).toBeGreaterThan(numberIn(before))
    expect(after).toContain('UID:event-a@site.example')
    expect(after).toContain('LAST-MODIFIED:20261120T081700Z')
  })

  it('breaks no line of more than 75 octets, whatever the script', () => {
    const text = feed({title: 'Прем’єра '.repeat(30), summary: 'ż'.repeat(300), date: date('2027-03-11')})
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(unfolded(text).find((line) => line.startsWith('DESCRIPTION:'))).toBe(`DESCRIPTION:${'ż'.repeat(300)}`)
  })
})

describe('links into calendars on the web', () => {
  it('hold whole days as days, up to the day after the last', () => {
    const links = calendarLinks(premierePage({date: date('2027-12-31')}), site)
    expect(new URL(links?.google ?? '').searchParams.get('dates')).toBe('20271231/20280101')
    expect(Object.fromEntries(new URL(links?.outlook ?? '').searchParams)).toMatchObject({
      startdt: '2027-12-31',
      enddt: '2028-01-01',
      allday: 'true',
    })
  })

  it('hold hours as instants', () => {
    const links = calendarLinks(premierePage({schedule: schedule('Europe/Warsaw')}), site)
    expect(new URL(links?.google ?? '').searchParams.get('dates')).toBe('20270701T163000Z/20270701T180000Z')
  })

  it('are not offered without a certain time', () => {
    expect(calendarLinks(premierePage({date: date('XXXX-03-11')}), site)).toBeUndefined()
  })

  it('follow a calendar by the scheme that programs know', () => {
    expect(calendarFeed('/calendar.ics', 'Events', site).subscribe).toBe('webcal://site.example/calendar.ics')
  })
})
