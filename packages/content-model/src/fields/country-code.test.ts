import {expect, it} from '@jest/globals'
import {problemWithCountry} from './country-code.ts'

it.each([
  [undefined, null],
  ['PL', null],
  ['Poland', expect.stringContaining('“PL”')],
  ['united states', expect.stringContaining('“US”')],
  ['us', expect.stringContaining('two capital letters')],
])('of a country that is written “%s” says what to write', (written, problem) => {
  expect(problemWithCountry(written)).toEqual(problem)
})
