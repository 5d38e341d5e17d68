import {describe, expect, it} from '@jest/globals'
import {clockTag} from './cache-tags.ts'
import {nextChange} from './clock.ts'
import {clockTimes} from './clock-times.ts'
import {tagsBetween} from './follow-clock.ts'

const next = (content: unknown, now: string) => nextChange(clockTimes(content), new Date(now))?.toISOString()

describe('the moment at which a page’s words change next', () => {
  const premiere = {release: {date: {display: 'March 11', edtf: '2027-03-11'}}}

  it('is when a date in it has begun anywhere on earth', () => {
    expect(next(premiere, '2026-11-22T12:00:00Z')).toBe('2027-03-10T10:00:00.000Z')
  })

  it('is then when that date is over everywhere', () => {
    expect(next(premiere, '2027-03-10T10:00:00Z')).toBe('2027-03-12T12:00:00.000Z')
  })

  it('is an instant to the minute where one is stated', () => {
    const screening = {schedule: {start: '2027-01-15T19:00:00+01:00', timeZone: 'Europe/Warsaw'}}
    expect(next([premiere, screening], '2026-11-22T12:00:00Z')).toBe('2027-01-15T18:00:00.000Z')
  })

  it('is when the licence of a picture begins or is over', () => {
    const picture = {licenceBegins: '2026-12-01', licenceExpires: '2026-12-24'}
    expect(next({stills: [picture]}, '2026-11-22T12:00:00Z')).toBe('2026-12-01T00:00:00.000Z')
    expect(next({stills: [picture]}, '2026-12-01T00:00:00Z')).toBe('2026-12-25T00:00:00.000Z')
  })

  it('never comes when all dates are past, yearless or only words', () => {
    const content = [{edtf: '2021-10-21'}, {edtf: 'XXXX-03-11'}, {edtf: null}, {display: '2027-03-11'}]
    expect(next(content, '2026-11-22T12:00:00Z')).toBeUndefined()
  })
})

describe('the clock', () => {
  const noon = Date.parse('2026-01-01T12:00:00Z')

  it('expires the tag of each minute that has begun', () => {
    expect(tagsBetween(noon, noon + 120_000)).toEqual(['clock:2026-01-01T12:01', 'clock:2026-01-01T12:02'])
    expect(tagsBetween(noon, noon)).toEqual([])
  })

  it('expires a page that changes within a minute when that minute is over, never before', () => {
    expect(clockTag(new Date(noon))).toBe('clock:2026-01-01T12:00')
    expect(clockTag(new Date(noon + 1000))).toBe('clock:2026-01-01T12:01')
  })

  it('expires everything after a long sleep', () => {
    expect(tagsBetween(noon, noon + 48 * 3_600_000)).toEqual(['sanity:lake'])
  })
})
