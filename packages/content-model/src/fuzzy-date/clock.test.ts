import {describe, expect, it} from '@jest/globals'
import {nextClockChange, relationToClock} from './clock.ts'

const at = (instant: string) => new Date(instant)

describe('a day', () => {
  it.each([
    ['upcoming', '2025-03-10T09:59:59Z', 'before it begins anywhere'],
    ['current', '2025-03-10T10:00:00Z', 'when it begins at UTC+14'],
    ['current', '2025-03-12T11:59:59Z', 'until it ends at UTC−12'],
    ['past', '2025-03-12T12:00:00Z', 'when it is over everywhere'],
  ])('is %s at %s, %s', (relation, now) => {
    expect(relationToClock('2025-03-11', at(now))).toBe(relation)
    expect(relationToClock('2025-03-11?', at(now))).toBe(relation)
  })

  it('says when its relation to the clock changes next', () => {
    expect(nextClockChange('2025-03-11', at('2025-01-01T00:00:00Z'))).toEqual(at('2025-03-10T10:00:00Z'))
    expect(nextClockChange('2025-03-11', at('2025-03-11T00:00:00Z'))).toEqual(at('2025-03-12T12:00:00Z'))
    expect(nextClockChange('2025-03-11', at('2026-01-01T00:00:00Z'))).toBeNull()
  })
})

describe('a vague date', () => {
  it.each(['2025-03', '2025~', '2025-21', '[2024-11,2025-11]', '2025-01~/2025-04~'])(
    'is neither upcoming nor past within its bounds: %s',
    (edtf) => {
      expect(relationToClock(edtf, at('2025-03-15T00:00:00Z'))).toBe('unknown')
    },
  )

  it('is past behind its bounds and upcoming before them', () => {
    expect(relationToClock('2024-12?', at('2026-01-01T00:00:00Z'))).toBe('past')
    expect(relationToClock('[2024-11,2025-11]', at('2024-06-01T00:00:00Z'))).toBe('upcoming')
  })

  it('has no relation to the clock without a year, and never will', () => {
    expect(relationToClock('XXXX-03-11', at('2025-01-01T00:00:00Z'))).toBe('unknown')
    expect(nextClockChange('XXXX-03-11', at('2025-01-01T00:00:00Z'))).toBeNull()
    expect(relationToClock(null, at('2025-01-01T00:00:00Z'))).toBe('unknown')
  })
})

describe('a period', () => {
  it('is current between its ends, and while it goes on', () => {
    expect(relationToClock('2025-03-01/2025-03-31', at('2025-03-15T00:00:00Z'))).toBe('current')
    expect(relationToClock('2021/..', at('2025-03-15T00:00:00Z'))).toBe('current')
  })

  it('cannot be said to run when its end is unknown', () => {
    expect(relationToClock('2021/', at('2025-03-15T00:00:00Z'))).toBe('unknown')
  })
})
