import {expect, it} from '@jest/globals'
import {fold} from './fold.ts'

it.each([
  ['Toruń', 'torun'],
  ['Київ', 'kyiv'],
  ['Галина', 'halyna'],
  ['Ґалаґан', 'galagan'],
  ['Юрій', 'yurii'],
  ['Запоріжжя', 'zaporizhzhia'],
  ['Hutchins’', 'hutchins'],
])('%s is looked for as %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
})
