import {describe, expect, it} from '@jest/globals'
import {edtfFromWords} from './edtf-from-words.ts'

describe('plain words ask for', () => {
  it.each([
    ['early 2024', '2024-01~/2024-04~'],
    ['mid-March 2025', '2025-03-11~/2025-03-20~'],
    ['late February 2024', '2024-02-21~/2024-02-29~'],
    ['March 11', 'XXXX-03-11'],
    ['March 11, 2025', '2025-03-11'],
    ['11 March 2025', '2025-03-11'],
    ['21st of October 2021', '2021-10-21'],
    ['Oct. 21, 2021', '2021-10-21'],
    ['October 2021', '2021-10'],
    ['December', 'XXXX-12'],
    ['2021', '2021'],
    ['fall of 2020', '2020-23'],
    ['c. 1999', '1999~'],
    ['about March 2020', '2020-03~'],
  ])('%s → %s', (words, edtf) => {
    expect(edtfFromWords(words)).toBe(edtf)
  })

  it.each(['undated', 'soon', 'June 31', 'final 12 days', ''])('nothing that is sure: “%s”', (words) => {
    expect(edtfFromWords(words)).toBeNull()
  })
})
