import {describe, expect, it} from '@jest/globals'
import {dateReading} from './date-reading.ts'

describe('the reading beside a date', () => {
  it('says what its EDTF means and which days it allows', () => {
    expect(dateReading({display: 'October 21, 2021', edtf: '2021-10-21'})).toEqual({
      tone: 'positive',
      text: 'Reads as 21 October 2021',
      detail: 'Sorted by this day',
    })
    expect(dateReading({display: 'early 2024', edtf: '2024-01~/2024-04~'})).toMatchObject({
      text: 'Reads as early 2024',
      detail: 'No earlier than 2024-01-01, no later than 2024-05-31',
    })
  })

  it('says where a date without a year comes in a list', () => {
    expect(dateReading({edtf: 'XXXX-03-11'}).detail).toBe('No year: it sorts last among its siblings')
  })

  it('says that an EDTF cannot be read, and how one is written', () => {
    expect(dateReading({edtf: 'last spring'})).toMatchObject({
      tone: 'critical',
      text: '“last spring” cannot be read as a date',
    })
  })

  it('offers the EDTF of plain words', () => {
    expect(dateReading({display: 'early 2024'})).toMatchObject({
      tone: 'caution',
      suggestion: {field: 'edtf', text: '2024-01~/2024-04~'},
    })
  })

  it('offers the words of an EDTF', () => {
    expect(dateReading({edtf: '2021-10-21'}).suggestion).toEqual({field: 'display', text: '21 October 2021'})
  })

  it('leaves words that name no date alone', () => {
    const reading = dateReading({display: 'undated'})
    expect(reading.tone).toBe('neutral')
    expect(reading).not.toHaveProperty('suggestion')
    expect(dateReading(undefined).tone).toBe('neutral')
  })
})
