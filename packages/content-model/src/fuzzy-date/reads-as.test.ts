import {describe, expect, it} from '@jest/globals'
import {readsAs} from './reads-as.ts'

describe('an EDTF text reads as', () => {
  it.each([
    ['2021-10-21', '21 October 2021'],
    ['2021-10', 'October 2021'],
    ['2021', '2021'],
    ['202X', 'the 2020s'],
    ['19XX', 'the years 1900 to 1999'],
    ['XXXX-03-11', '11 March, year unknown'],
    ['XXXX-12', 'December, year unknown'],
    ['XXXX-XX-11', 'day 11 of some month, year unknown'],
    ['XXXX-21', 'spring, year unknown'],
    ['2025-03-11?', 'probably 11 March 2025'],
    ['2021-10~', 'about October 2021'],
    ['2021%', 'probably about 2021'],
    ['2021-XX', 'some month in 2021'],
    ['2021-10-XX', 'some day of October 2021'],
    ['2021-XX-XX', 'some day in 2021'],
    ['2021-1X', 'a month from October to December in 2021'],
    ['156X-12-25', '25 December in the 1560s'],
    ['-0044-03-15', '15 March 45 BC'],
    ['2021-21', 'spring 2021'],
    ['2021-24', 'winter 2021–2022'],
    ['2021-30', 'southern summer 2021–2022'],
    ['2021-34', 'the second quarter of 2021'],
    ['2021-39', 'the last four months of 2021'],
    ['2021-40', 'the first half of 2021'],
    ['2021-21~', 'about spring 2021'],
    ['2024-01~/2024-04~', 'early 2024'],
    ['2024-05~/2024-08~', 'mid-2024'],
    ['2024-09~/2024-12~', 'late 2024'],
    ['2025-03-11~/2025-03-20~', 'mid-March 2025'],
    ['2021-10-10~/2021-10-21', 'from about 10 October 2021 to 21 October 2021'],
    ['2024-01/2024-04', 'from January 2024 to April 2024'],
    ['2021/..', 'from 2021 on'],
    ['2021/', 'from 2021 to an unknown date'],
    ['../2021', 'up to 2021'],
    ['/2021', 'from an unknown date to 2021'],
    ['[2024-11,2025-11]', 'November 2024 or November 2025'],
    ['[..2021]', '2021 or earlier'],
    ['[2021-01..2021-03]', 'any of January 2021 to March 2021'],
    ['{2019,2020,2022}', '2019, 2020, and 2022'],
  ])('%s → %s', (edtf, english) => {
    expect(readsAs(edtf)).toBe(english)
  })

  it('nothing when it is not a date', () => {
    expect(readsAs('next week')).toBeNull()
  })
})
