import {expect, it} from '@jest/globals'
import {timelineMark} from './timeline-mark.ts'

it('draws an exact day as a point, doubtful or not', () => {
  expect(timelineMark('2021-10-21')).toEqual({shape: 'point', day: '2021-10-21'})
  expect(timelineMark('2025-03-11?')).toEqual({shape: 'point', day: '2025-03-11'})
})

it('draws a vague date as a band as wide as its bounds', () => {
  expect(timelineMark('2024-12?')).toEqual({shape: 'band', from: '2024-12-01', to: '2024-12-31', days: 31})
  expect(timelineMark('2024-01~/2024-04~')).toEqual({shape: 'band', from: '2024-01-01', to: '2024-05-31', days: 152})
})

it('draws a period with sharp and soft ends', () => {
  expect(timelineMark('2021-10-10~/2021-10-21')).toEqual({
    shape: 'period',
    from: '2021-10-09',
    to: '2021-10-21',
    days: 13,
    softStart: true,
    softEnd: false,
  })
})

it('draws an open period without an end, softly when the end is unknown', () => {
  expect(timelineMark('2021/..')).toMatchObject({
    shape: 'period',
    from: '2021-01-01',
    to: null,
    days: null,
    softEnd: false,
  })
  expect(timelineMark('2021/')).toMatchObject({shape: 'period', to: null, softEnd: true})
})

it('draws each of several possible ranges', () => {
  expect(timelineMark('[2024-11,2025-11]')).toEqual({
    shape: 'oneOf',
    ranges: [
      {from: '2024-11-01', to: '2024-11-30', days: 30},
      {from: '2025-11-01', to: '2025-11-30', days: 30},
    ],
  })
  expect(timelineMark('[..2021]')).toMatchObject({ranges: [{from: null, to: '2021-12-31', days: null}]})
})

it('has no place on the axis for a date without a year, nor for none', () => {
  expect(timelineMark('XXXX-03-11')).toEqual({shape: 'yearless'})
  expect(timelineMark(null)).toEqual({shape: 'undated'})
  expect(timelineMark('soon')).toEqual({shape: 'undated'})
})
