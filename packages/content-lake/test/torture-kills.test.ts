import {expect, test} from '@jest/globals'
import {killLakes} from '../torture/kill-lakes.ts'

const minute = 60_000

test(
  'fifty kills lose no acknowledged write, tear none, and leave every operation explained',
  async () => {
    const report = await killLakes({kills: 50, lakes: 2, minutes: 12}, () => undefined)
    expect(report.faults).toEqual([])
    expect(report.tried).toBe(50)
    expect(Number.parseInt(report.outcome)).toBeGreaterThan(100)
  },
  15 * minute,
)
