import {expect, it} from '@jest/globals'
import {changedFields} from './changed-fields.ts'

const shown = {_id: 'drafts.a', _type: 'person', name: 'Ana', slug: {_type: 'slug', current: 'ana'}}

it('names what the form has otherwise, and what it no longer has', () => {
  const stored = {...shown, _rev: 'later', name: 'Anna', note: 'old'}
  expect(changedFields(shown, stored)).toEqual({set: {name: 'Ana'}, unset: ['note']})
})

it('takes values for the same whatever the order of their keys', () => {
  const stored = {...shown, slug: {current: 'ana', _type: 'slug'}}
  expect(changedFields(shown, stored)).toEqual({set: {}, unset: []})
})

it('names every field of a document that is not stored at all', () => {
  expect(Object.keys(changedFields(shown, undefined).set)).toEqual(['name', 'slug'])
})
