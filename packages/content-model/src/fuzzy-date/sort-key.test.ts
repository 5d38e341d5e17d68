import {expect, it} from '@jest/globals'
import {sortKey} from './sort-key.ts'

const sorted = (...dates: (string | null)[]) => dates.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))

it('sorts by the first day, then by the last', () => {
  expect(sorted('2022', '2021-10-21', '2021-10-10~/2021-10-21', '2021', '2021-01')).toEqual([
    '2021-01',
    '2021',
    '2021-10-10~/2021-10-21',
    '2021-10-21',
    '2022',
  ])
})

it('sorts dates without a year behind all others, by month and day, and before what cannot be read', () => {
  expect(sorted(null, 'XXXX-12', 'XXXX-03-11', '2099', 'XXXX-03')).toEqual([
    '2099',
    'XXXX-03-11',
    'XXXX-03',
    'XXXX-12',
    null,
  ])
})

it('sorts years before Christ and beyond four digits among the others', () => {
  expect(sorted('Y17000', '2021', '-0044-03-15', '0800')).toEqual(['-0044-03-15', '0800', '2021', 'Y17000'])
})

it('sorts an open interval by the end that is known', () => {
  expect(sorted('2021', '../2020', '2022/..')).toEqual(['../2020', '2021', '2022/..'])
})
