import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {temporaryStore, type TemporaryStore} from '../../test/temporary-store.ts'
import {readGate} from '../access/read-gate.ts'
import {documentView} from './document-view.ts'

let temporary: TemporaryStore
beforeAll(async () => {
  temporary = temporaryStore()
  const published = Array.from({length: 400}, (_, index) => `note-${index}`)
  const ids = [...published, 'drafts.note-7', 'drafts.note-399', 'drafts.new', 'versions.spring.note-300']
  const mutations = ids.map((_id) => ({create: {_id, _type: 'note', from: _id}}))
  await temporary.store.mutate('production', mutations, {identity: {kind: 'system'}})
})
afterAll(() => temporary.remove())

test.each([
  [['drafts'], ['drafts.note-7', 'drafts.note-399', 'drafts.new']],
  [
    ['spring', 'drafts'],
    ['drafts.note-7', 'drafts.note-399', 'drafts.new', 'versions.spring.note-300'],
  ],
])('among many documents %j shows all versions, and looks for few that are not there', (perspective, expected) => {
  const reader = temporary.store.reader('production')
  let inVain = 0
  const get = (id: string) => {
    const document = reader.get(id)
    if (!document) inVain += 1
    return document
  }
  const counting = Object.create(reader, {get: {value: get}})
  const view = documentView(counting, readGate({sees: 'everything'}), perspective)
  const shown = Array.from(view.find({kind: 'types', types: ['note']}))
  const versions = shown.map(({_originalId}) => _originalId).filter((id) => !String(id).startsWith('note'))
  expect(versions.toSorted()).toEqual(expected.toSorted())
  expect(shown).toHaveLength(401)
  expect(inVain).toBeLessThan(250)
})
