import {expect, it} from '@jest/globals'
import {plural} from './plural.ts'

const forms = {one: '# фільм', few: '# фільми', many: '# фільмів', other: '# фільму'}

it.each([
  [1, '1 фільм'],
  [2, '2 фільми'],
  [5, '5 фільмів'],
  [11, '11 фільмів'],
  [21, '21 фільм'],
  [104, '104 фільми'],
  [1.5, '1,5 фільму'],
])('counts %s in Ukrainian as “%s”', (count, words) => {
  expect(plural('uk', count, forms)).toBe(words)
})

it('takes the general form where a language has no other', () => {
  expect(plural('en', 1, {other: '# found'})).toBe('1 found')
})
