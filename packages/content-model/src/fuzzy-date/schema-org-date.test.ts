import {describe, expect, it} from '@jest/globals'
import {schemaOrgDates} from './schema-org-date.ts'

const asserted = (edtf: string) => ({display: '', edtf, stated: null, certainty: 'asserted', basis: null}) as const

describe('structured data', () => {
  it.each(['2021-10-21', '2021-10', '2021'])('says %s as exactly as it is asserted', (edtf) => {
    expect(schemaOrgDates(asserted(edtf))).toEqual({startDate: edtf})
  })

  it('says both ends of an asserted period', () => {
    expect(schemaOrgDates(asserted('2021-10-10/2021-10-21'))).toEqual({startDate: '2021-10-10', endDate: '2021-10-21'})
    expect(schemaOrgDates(asserted('2021-10-10/..'))).toEqual({startDate: '2021-10-10'})
  })

  it.each([
    'XXXX-03-11',
    '2025-03-11?',
    '2021~',
    '2024-01~/2024-04~',
    '2021-10-10~/2021-10-21',
    '202X',
    '2021-21',
    '[2024-11,2025-11]',
    '-0044-03-15',
    'nonsense',
  ])('says nothing of %s', (edtf) => {
    expect(schemaOrgDates(asserted(edtf))).toEqual({})
  })

  it.each(['inferred', 'disputed', 'unknown'] as const)('says nothing that is %s', (certainty) => {
    expect(schemaOrgDates({...asserted('2021-10-21'), certainty})).toEqual({})
  })

  it('says nothing without a date', () => {
    expect(schemaOrgDates(null)).toEqual({})
    expect(schemaOrgDates({...asserted(''), edtf: null})).toEqual({})
  })
})
