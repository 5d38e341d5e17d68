import {expect, test} from '@jest/globals'
import {tooManyParts} from './query-size.ts'

test.each([
  ['sums', `1${' + 1'.repeat(4999)}`],
  ['attributes', `*[0]${'.a'.repeat(5000)}`],
  ['dereferences', `*[0]${'.next->'.repeat(5000)}`],
])('a chain of %s is refused before it is read, which would take a second', (_, query) => {
  expect(tooManyParts(query)).toEqual({
    start: expect.any(Number),
    reason: 'The query has more than 2000 dots and signs',
  })
})

test('points in numbers, and whatever stands in strings and comments, are no parts', () => {
  const numbers = Array.from({length: 4000}, (_, index) => `${index}.5`).join(',')
  expect(tooManyParts(`*[a in [${numbers}] && b == "${'.-'.repeat(3000)}"] // ${'('.repeat(3000)}`)).toBeUndefined()
})
