import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {editor, temporaryStore, type TemporaryStore} from '../../test/temporary-store.ts'
import type {Mutation} from '../documents/document-store.ts'

let lake: TemporaryStore
beforeEach(() => {
  lake = temporaryStore()
})
afterEach(() => lake.remove())

const mutate = (mutations: Mutation[], options: {transactionId?: string; dryRun?: boolean} = {}) =>
  lake.store.mutate('production', mutations, {identity: editor, ...options})
const stored = (id: string) => lake.store.reader('production').get(id)

describe('a mutation', () => {
  test('creates a document with the five fields that the lake keeps', async () => {
    const {transactionId, results} = await mutate([{create: {_id: 'film', _type: 'documentary', title: 'Last Take'}}])
    expect(stored('film')).toEqual({
      _id: 'film',
      _type: 'documentary',
      _rev: transactionId,
      _createdAt: expect.any(String),
      _updatedAt: expect.any(String),
      title: 'Last Take',
    })
    expect(results).toMatchObject([{id: 'film', operation: 'create'}])
  })

  test('patches', async () => {
    await mutate([{create: {_id: 'film', _type: 'documentary', runtime: 90, tags: ['a']}}])
    await mutate([{patch: {id: 'film', inc: {runtime: 2}, insert: {after: 'tags[-1]', items: ['b']}}}])
    expect(stored('film')).toMatchObject({runtime: 92, tags: ['a', 'b']})
  })

  test('survives reopening', async () => {
    await mutate([
      {create: {_id: 'film', _type: 'documentary'}},
      {createOrReplace: {_id: 'x', _type: 'person', name: 'A', director: {_ref: 'film'}}},
    ])
    lake = lake.reopen()
    expect([...lake.store.reader('production').find({kind: 'references', ids: ['film']})]).toEqual(['x'])
    expect([
      ...lake.store.reader('production').find({
        kind: 'and',
        of: [
          {kind: 'types', types: ['person']},
          {kind: 'field', path: 'name', values: ['A']},
          {kind: 'text', tokens: ['FIL*']},
        ],
      }),
    ]).toEqual(['x'])
    expect([...lake.store.reader('production').findOrdered(['person', 'documentary'], 'name', 'desc')]).toEqual([
      'film',
      'x',
    ])
  })
  test('delete is rejected', async () => {
    await mutate([
      {create: {_id: 'film', _type: 'documentary'}},
      {createOrReplace: {_id: 'x', _type: 'person', name: 'A', director: {_ref: 'film'}}},
    ])
    await expect(mutate([{delete: {id: 'film'}}])).rejects.toThrow(
      'Document "film" cannot be deleted as there are references to it from "x"',
    )
    await mutate([{delete: {id: 'film'}}, {delete: {id: 'x'}}])
    expect(stored('film')).toBeUndefined()
    expect([...lake.store.reader('production').find({kind: 'all'})]).toEqual([])
  })
})
