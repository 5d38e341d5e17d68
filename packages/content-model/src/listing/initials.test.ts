import {expect, it} from '@jest/globals'
import {lettersOf} from './initials.ts'

it('finds a name under its letter, however that is written', () => {
  expect(lettersOf(['S', 'š', 'Š', 'A', 'Г', '7', null])).toEqual([
    {letter: 'a', initials: ['A'], count: 1},
    {letter: 'g', initials: ['Г'], count: 1},
    {letter: 's', initials: ['S', 'Š', 'š'], count: 3},
    {letter: 'other', initials: ['7'], count: 1},
  ])
})
