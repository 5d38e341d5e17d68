import {describe, expect, it} from '@jest/globals'
import {type FuzzyDate} from '@verite/content-model/fuzzy-date/fuzzy-date'
import {bandHeight, dateWords, markOf} from './date-mark.ts'

const date = (edtf: string | null, rest: Partial<FuzzyDate> = {}): FuzzyDate => ({
  display: 'as the source says it',
  edtf,
  stated: null,
  certainty: 'asserted',
  basis: null,
  ...rest,
})

describe('the mark of a date', () => {
  it.each([
    ['2021-10-21', 'point'],
    ['2024-01~/2024-04~', 'band'],
    ['2021-10-10~/2021-10-21', 'period'],
    ['XXXX-03-11', 'yearless'],
    ['[2024-11,2025-11]', 'oneOf'],
    [null, 'undated'],
  ])('of %s is a %s', (edtf, shape) => {
    expect(markOf(date(edtf)).shape).toBe(shape)
  })

  it('is drawn as far as the source gives it, not as far as we infer', () => {
    expect(markOf(date('2025-03-11?', {stated: 'XXXX-03-11'})).shape).toBe('yearless')
  })

  it('hangs between its neighbours where there is no date at all', () => {
    expect(markOf(null).shape).toBe('undated')
  })
})

describe('the words beside a date', () => {
  it.each([
    [date('2021-10-21'), []],
    [date('2024-12?', {certainty: 'inferred'}), ['day not stated', 'inferred']],
    [date('1987'), ['day not stated']],
    [date('2024-01~/2024-04~'), ['approximate']],
    [date('2025-03-11?', {stated: 'XXXX-03-11', certainty: 'inferred'}), ['year inferred']],
    [date('XXXX-03-11'), ['year not stated']],
    [date('[2024-11,2025-11]', {certainty: 'disputed'}), ['one of several dates', 'sources disagree']],
    [null, ['only the order is known']],
  ])('never rest on the mark alone: %#', (known, words) => {
    expect(dateWords(known)).toEqual(words)
  })
})

describe('a band', () => {
  it('is taller the longer it may have been', () => {
    const heights = ['2024-11-01/2024-11-03', '2024-12', '2024'].map((edtf) => bandHeight(markOf(date(edtf))))
    expect(heights).toEqual(heights.toSorted((one, other) => one - other))
    expect(new Set(heights).size).toBe(3)
  })
})
