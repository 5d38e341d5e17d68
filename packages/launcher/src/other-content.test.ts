import {expect, it} from '@jest/globals'
import {otherContentIn} from './other-content.ts'

const lines = (...documents: object[]) => documents.map((document) => `${JSON.stringify(document)}\n`).join('')
const film = {_id: 'documentary-a', title: 'A film of ours'}

it('names what the slate would stand among', () => {
  expect(otherContentIn(lines(film, {_id: 'person-b', name: 'B'}))).toEqual({count: 2, example: '“A film of ours”'})
})

it('finds nothing in an empty dataset', () => {
  expect(otherContentIn('').count).toBe(0)
})

it('asks no second time where the slate is already', () => {
  expect(otherContentIn(lines(film, {_id: 'slate-film-1'})).count).toBe(0)
})
