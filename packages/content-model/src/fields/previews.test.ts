import {expect, it} from '@jest/globals'
import {type PreviewConfig} from '@sanity/types'
import {schemaTypes} from '../schema.ts'
import {previewLine} from './preview-line.ts'

const types: readonly {name: string; preview?: PreviewConfig}[] = schemaTypes
const prepared = types.flatMap(({name, preview}) => (preview?.prepare ? [{name, prepare: preview.prepare}] : []))

it.each(prepared)('an empty $name is listed without words that stand for nothing', ({prepare}) => {
  const {title = '', subtitle = ''} = prepare({})
  for (const words of [title, subtitle]) expect(words).not.toMatch(/undefined|null|“”|[,;:→] ?$|^[,;:]/)
})

it('leaves out of the second line what is not known', () => {
  expect(previewLine(['11 March', undefined, false, '', 'Hulu'])).toBe('11 March, Hulu')
})

it('tells namesakes apart by their words, their occupation or at least their address', () => {
  const lineOf = (fields: object) => prepared.find(({name}) => name === 'person')?.prepare(fields).subtitle
  const ada = {title: 'Ada', slug: 'ada-2'}
  expect(lineOf(ada)).toBe('/people/ada-2')
  expect(lineOf({...ada, occupation: 'Editor'})).toBe('Editor')
  expect(lineOf({...ada, occupation: 'Editor', disambiguator: 'of films'})).toBe('of films')
})
