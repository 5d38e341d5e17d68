import {describe, expect, it} from '@jest/globals'
import {boundsOf} from './bounds.ts'

describe('the bounds of a date', () => {
  it.each([
    ['a day', '2021-10-21', '2021-10-21', '2021-10-21'],
    ['a month', '2024-02', '2024-02-01', '2024-02-29'],
    ['a year', '2021', '2021-01-01', '2021-12-31'],
    ['a decade', '202X', '2020-01-01', '2029-12-31'],
    ['a decade by its three digits', '202', '2020-01-01', '2029-12-31'],
    ['a century', '19XX', '1900-01-01', '1999-12-31'],
    ['significant digits', '1950S2', '1900-01-01', '1999-12-31'],
    ['a masked day', '2021-10-XX', '2021-10-01', '2021-10-31'],
    ['a masked month', '2021-XX', '2021-01-01', '2021-12-31'],
    ['a masked month and day', '2021-XX-XX', '2021-01-01', '2021-12-31'],
    ['a half-masked month', '2021-1X', '2021-10-01', '2021-12-31'],
    ['a day in an unknown year of a decade', '156X-12-25', '1560-12-25', '1569-12-25'],
    ['a year before Christ', '-0044-03-15', '-000044-03-15', '-000044-03-15'],
  ])('are those of %s', (_what, edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual({earliest, latest})
  })

  it.each([
    ['spring', '2021-21', '2021-03-01', '2021-05-31'],
    ['summer', '2021-22', '2021-06-01', '2021-08-31'],
    ['autumn', '2021-23', '2021-09-01', '2021-11-30'],
    ['winter, into the next year', '2023-24', '2023-12-01', '2024-02-29'],
    ['northern spring', '2021-25', '2021-03-01', '2021-05-31'],
    ['southern spring', '2021-29', '2021-09-01', '2021-11-30'],
    ['southern summer', '2021-30', '2021-12-01', '2022-02-28'],
    ['southern winter', '2021-32', '2021-06-01', '2021-08-31'],
    ['the first quarter', '2021-33', '2021-01-01', '2021-03-31'],
    ['the last quarter', '2021-36', '2021-10-01', '2021-12-31'],
    ['the first four months', '2021-37', '2021-01-01', '2021-04-30'],
    ['the second four months', '2021-38', '2021-05-01', '2021-08-31'],
    ['the last four months', '2021-39', '2021-09-01', '2021-12-31'],
    ['the first half', '2021-40', '2021-01-01', '2021-06-30'],
    ['the second half', '2021-41', '2021-07-01', '2021-12-31'],
  ])('know %s', (_what, edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual({earliest, latest})
  })

  it.each([
    ['a day by a day', '2021-10-10~', '2021-10-09', '2021-10-11'],
    ['a month by a month', '2021-10~', '2021-09-01', '2021-11-30'],
    ['a January into the year before', '2021-01~', '2020-12-01', '2021-02-28'],
    ['a year by a year', '2021~', '2020-01-01', '2022-12-31'],
    ['a season by a month', '2021-21~', '2021-02-01', '2021-06-30'],
    ['the approximate end of an interval only', '2021-10-10~/2021-10-21', '2021-10-09', '2021-10-21'],
    ['a date that is doubtful as well', '2021%', '2020-01-01', '2022-12-31'],
  ])('are widened by “~”: %s', (_what, edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual({earliest, latest})
  })

  it.each(['2025-03-11', '2024-12', '2021', '2021-21'])('are not widened by “?”: %s', (edtf) => {
    expect(boundsOf(`${edtf}?`)).toEqual(boundsOf(edtf))
  })

  it.each([
    ['early', '2024-01~/2024-04~', '2024-01-01', '2024-05-31'],
    ['mid', '2024-05~/2024-08~', '2024-04-01', '2024-09-30'],
    ['late', '2024-09~/2024-12~', '2024-08-01', '2024-12-31'],
  ])('of a vague part of a year stay within the year: %s', (_part, edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual({earliest, latest})
  })

  it('of a vague part of a month stay within the month', () => {
    expect(boundsOf('2025-02-21~/2025-02-28~')).toEqual({earliest: '2025-02-20', latest: '2025-02-28'})
  })

  it.each([
    ['goes on', '2021/..', '2021-01-01', null],
    ['ended, nobody knows when', '2021/', '2021-01-01', null],
    ['began at any time', '../2021', null, '2021-12-31'],
    ['began, nobody knows when', '/2021', null, '2021-12-31'],
    ['is closed', '2021-06/2022-03-05', '2021-06-01', '2022-03-05'],
    ['runs from season to season', '2021-21/2021-23', '2021-03-01', '2021-11-30'],
  ])('of an interval that %s', (_what, edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual({earliest, latest})
  })

  it.each([
    ['one of two months', '[2024-11,2025-11]', '2024-11-01', '2025-11-30'],
    ['one of a run', '[2021-01..2021-03]', '2021-01-01', '2021-03-31'],
    ['one year or an earlier one', '[..2021]', null, '2021-12-31'],
    ['one year or a later one', '[2021..]', '2021-01-01', null],
    ['all of several years', '{2019,2021}', '2019-01-01', '2021-12-31'],
  ])('of %s', (_what, edtf, earliest, latest) => {
    expect(boundsOf(edtf)).toEqual({earliest, latest})
  })

  it.each(['XXXX-03-11', 'XXXX-12', 'XXXX-21', 'XXXX'])('do not exist without a year: %s', (edtf) => {
    expect(boundsOf(edtf)).toBeNull()
  })

  it.each(['', 'soon', '2021-02-30', '2021-13', '2021-10-21T10:00', '2021-10-21T10:00:00Z'])(
    'do not exist for what is no EDTF date: “%s”',
    (text) => {
      expect(boundsOf(text)).toBeNull()
    },
  )

  it('do not exist where there is no date', () => {
    expect(boundsOf(null)).toBeNull()
  })
})
