import {expect, it} from '@jest/globals'
import {splitDemo} from './split-demo.ts'

const to = (id: string) => ({_type: 'reference', _ref: id})
const demo = new Set(['film', 'director', 'city', 'settings'])
const documents = [
  {_id: 'film', title: 'Demo', director: to('director'), poster: {asset: to('image-poster')}},
  {_id: 'drafts.film', title: 'Demo, changed'},
  {_id: 'director', name: 'Rachel', bornIn: to('city'), portrait: {asset: to('image-portrait')}},
  {_id: 'city', name: 'Toruń'},
  {_id: 'settings', featured: [to('film')]},
  {_id: 'image-poster'},
  {_id: 'image-portrait'},
  {_id: 'image-mine'},
  {_id: 'mine', title: 'Ours', poster: {asset: to('image-mine')}},
]
const split = (mine: object = {}) =>
  splitDemo([...documents, {_id: 'drafts.mine', ...mine}], demo, new Set(['settings']))

it('takes the demo out with its drafts and pictures, and nothing of one’s own', () => {
  const {removable, kept} = split()
  expect([...removable].sort()).toEqual(['city', 'director', 'drafts.film', 'film', 'image-portrait', 'image-poster'])
  expect(kept).toEqual([])
})

it('keeps what one’s own refer to, if only in a draft, and what that needs', () => {
  const {removable, kept} = split({credits: [{party: to('director')}]})
  expect([...removable].sort()).toEqual(['drafts.film', 'film', 'image-poster'])
  expect(kept).toEqual(['Rachel', 'Toruń'])
})
