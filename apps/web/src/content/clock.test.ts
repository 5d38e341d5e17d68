import {describe, expect, it} from '@jest/globals'
import {clockTag} from './cache-tags.ts'
import {clockBoundaries} from './clock-boundaries.ts'
import {tagsBetween} from './follow-clock.ts'

describe('the moments at which a page’s words may change', () => {
  it('are where each date begins and ends', () => {
    const content = {premiere: {display: 'March 11', earliest: '2025-03-11', latest: '2025-03-11'}}
    expect(clockBoundaries(content)).toEqual(['2025-03-11T00:00:00.000Z', '2025-03-12T00:00:00.000Z'])
  })

  it('are the very moments of zoned times', () => {
    expect(clockBoundaries([{starts: '2025-11-15T19:00:00+01:00'}])).toEqual(['2025-11-15T18:00:00.000Z'])
  })

  it('are none in words, years and malformed dates', () => {
    expect(clockBoundaries({a: 'On 2025-03-11 it was', b: '2025', c: '2025-99-99', d: null, e: 2025})).toEqual([])
  })

  it('come in order and once', () => {
    expect(clockBoundaries(['2026-01-02', '2026-01-01'])).toEqual([
      '2026-01-01T00:00:00.000Z',
      '2026-01-02T00:00:00.000Z',
      '2026-01-03T00:00:00.000Z',
    ])
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
