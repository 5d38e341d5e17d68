import {describe, expect, it} from '@jest/globals'
import {datePatches, writtenOf} from './date-tidying.ts'

const fieldsOf = (value: unknown) =>
  Object.fromEntries(
    datePatches(value).map((patch) => [patch.path.join('.'), 'value' in patch ? patch.value : patch.type]),
  )

describe('a date that was changed', () => {
  it('gets the days between which it lies, and the certainty of its source', () => {
    expect(fieldsOf({_type: 'fuzzyDate', edtf: '2024-01~/2024-04~'})).toEqual({
      earliest: '2024-01-01',
      latest: '2024-05-31',
      certainty: 'asserted',
    })
  })

  it('loses them with its EDTF', () => {
    expect(fieldsOf({display: 'undated', earliest: '2024-01-01'})).toMatchObject({earliest: 'unset', latest: 'unset'})
  })

  it('keeps a certainty that somebody chose', () => {
    expect(datePatches({display: 'May', certainty: 'inferred'}).map(({type}) => type)).toContain('setIfMissing')
  })

  it('is no date any more when its last word is taken away, so that nothing asks for its words', () => {
    expect(fieldsOf({_type: 'fuzzyDate', certainty: 'asserted', display: ' '})).toEqual({'': 'unset'})
  })
})

it('a date that is only looked at does not count as changed', () => {
  expect(writtenOf({edtf: '2024', earliest: '2024-01-01'})).toBe(writtenOf({edtf: '2024'}))
})
