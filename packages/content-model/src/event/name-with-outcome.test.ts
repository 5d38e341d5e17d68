import {expect, it} from '@jest/globals'
import {nameWithOutcome} from './name-with-outcome.ts'

it('makes one line of a charge and its outcome, and leaves names as they are', () => {
  expect(nameWithOutcome('A charge', 'The case is dropped')).toBe('A charge; the case is dropped')
  expect(nameWithOutcome('A charge', 'Thea Adams is acquitted')).toBe('A charge; Thea Adams is acquitted')
})
