import {expect, test} from '@jest/globals'
import {directionOf, visualRuns} from './right-to-left.ts'

test('a text runs as its first letter with a direction does, and may hold words that run the other way', () => {
  expect(directionOf('Film (פרק 2)')).toEqual({base: 'ltr', mixed: true})
  expect(directionOf('«סרט» and more')).toEqual({base: 'rtl', mixed: true})
  expect(directionOf('Toruń, Київ, 映画')).toEqual({base: 'ltr', mixed: false})
})

test('a line is set from left to right: words that run the other way whole, numbers as they are, brackets turned', () => {
  expect(visualRuns('סרט (2024) Rust', 'rtl')).toEqual([
    {text: 'Rust', isRightToLeft: false},
    {text: '( ', isRightToLeft: true},
    {text: '2024', isRightToLeft: false},
    {text: 'סרט )', isRightToLeft: true},
  ])
})
