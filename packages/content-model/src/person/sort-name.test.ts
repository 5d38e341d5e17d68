import {expect, it} from '@jest/globals'
import {sortNameOf} from './sort-name.ts'

it.each([
  ['Галина Гатчінс', 'Hutchins, Halyna', 'Гатчінс, Галина'],
  ['Ларс фон Трієр', 'von Trier, Lars', 'фон Трієр, Ларс'],
  ['Анна Марія Коваль', 'Koval, Anna Maria', 'Коваль, Анна Марія'],
  ['Мадонна', 'Madonna', 'Мадонна'],
  ['Сон', 'Bong, Joon-ho', 'Сон'],
])('%s, in the original sorted as “%s”, is sorted as “%s”', (translated, original, sorted) => {
  expect(sortNameOf(translated, original)).toBe(sorted)
})
