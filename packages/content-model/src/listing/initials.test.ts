import {expect, it} from '@jest/globals'
import {letterOf} from './initials.ts'

it.each([
  ['Smith', 's', 's'],
  ['Šimić', 's', 's'],
  ['Ǆ', 'd', 'd'],
  ['Галина', 'g', 'г'],
  ['Ґудзь', 'g', 'ґ'],
  ['Їжакевич', 'i', 'ї'],
  ['7 days', 'other', 'other'],
  ['', 'other', 'other'],
])('%s is found under %s in English and under %s in Ukrainian', (name, english, ukrainian) => {
  expect([letterOf(name, 'en'), letterOf(name, 'uk')]).toEqual([english, ukrainian])
})
