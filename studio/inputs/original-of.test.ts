import {expect, it} from '@jest/globals'
import {originalOf} from './original-of.ts'

const block = (...texts: string[]) => ({_type: 'block', children: texts.map((text) => ({_type: 'span', text}))})
const film = {
  _type: 'documentary',
  title: 'A Film',
  logline: ' One line. ',
  synopsis: {short: 'Short.', long: ''},
  story: [block('It began ', 'in spring.'), {_type: 'figure'}, block('It ended.')],
}
const inTranslation = (...field: string[]) => ['translations', {_key: 'uk'}, ...field]

it('finds the words that a field of a translation translates', () => {
  expect(originalOf(film, inTranslation('title'))).toBe('A Film')
  expect(originalOf(film, inTranslation('logline'))).toBe('One line.')
  expect(originalOf(film, inTranslation('synopsis', 'short'))).toBe('Short.')
})

it('finds running text under whatever name the type keeps it, paragraph by paragraph', () => {
  expect(originalOf(film, inTranslation('prose'))).toBe('It began in spring.\n\nIt ended.')
  expect(originalOf({biography: [block('A life.')]}, inTranslation('prose'))).toBe('A life.')
  expect(originalOf({body: [block('A page.')]}, inTranslation('prose'))).toBe('A page.')
})

it('finds nothing where nothing was written, nor for what is no field of a translation', () => {
  expect(originalOf(film, inTranslation('synopsis', 'long'))).toBeUndefined()
  expect(originalOf(film, inTranslation('synopsis'))).toBeUndefined()
  expect(originalOf(film, inTranslation('translator'))).toBeUndefined()
  expect(originalOf(film, ['title'])).toBeUndefined()
  expect(originalOf(undefined, inTranslation('title'))).toBeUndefined()
})
