import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {editor, temporaryStore, type TemporaryStore} from '../../test/temporary-store.ts'
import type {Commit} from '../documents/commit.ts'
import type {Mutation, WriteOptions} from '../documents/document-store.ts'

let lake: TemporaryStore
beforeEach(() => {
  lake = temporaryStore()
})
afterEach(() => lake.remove())

const mutate = (mutations: Mutation[], options: Partial<WriteOptions> = {}) =>
  lake.store.mutate('production', mutations, {identity: editor, ...options})
const stored = (id: string) => lake.store.reader('production').get(id)
const film = {_id: 'film', _type: 'documentary', title: 'Last Take'}

describe('a transaction', () => {
  test('stores a document with the five fields that the lake keeps', async () => {
    const {transactionId, results} = await mutate([{create: film}])
    const times = {_createdAt: expect.any(String), _updatedAt: expect.any(String)}
    expect(stored('film')).toEqual({...film, _rev: transactionId, ...times})
    expect(results).toMatchObject([{id: 'film', operation: 'create'}])
  })

  test('tells what each of the six kinds of mutation did', async () => {
    const {results} = await mutate([
      {create: film},
      {createIfNotExists: {_id: 'film', _type: 'documentary'}},
      {createOrReplace: {_id: 'film', _type: 'documentary', runtime: 90, tags: ['a']}},
      {patch: {id: 'film', inc: {runtime: 2}, insert: {after: 'tags[-1]', items: ['b']}}},
      {create: {_id: 'gone', _type: 'note'}},
      {delete: {id: 'gone'}},
      {delete: {id: 'never-was'}},
    ])
    const operations = ['create', 'none', 'update', 'update', 'create', 'delete', 'none']
    expect(results.map(({operation}) => operation)).toEqual(operations)
    expect(stored('film')).toMatchObject({runtime: 92, tags: ['a', 'b']})
    expect(stored('film')).not.toHaveProperty('title')
    expect(stored('gone')).toBeUndefined()
  })

  test('happens as a whole or not at all', async () => {
    const both: Mutation[] = [{create: film}, {patch: {id: 'nobody', set: {name: 'x'}}}]
    await expect(mutate(both)).rejects.toMatchObject({
      code: 'mutationError',
      message: 'The mutation(s) failed: The document with the ID "nobody" was not found',
      details: {items: [{error: {type: 'documentNotFoundError', id: 'nobody'}, index: 1}]},
    })
    expect(stored('film')).toBeUndefined()
    expect(lake.store.reader('production').revision).toBe(0)
  })

  test('takes the id it is given as the revision, and happens once however often it is sent', async () => {
    const mutations: Mutation[] = [{createIfNotExists: {...film, runtime: 0}}, {patch: {id: 'film', inc: {runtime: 1}}}]
    const [first, again] = await Promise.all([1, 2].map(() => mutate(mutations, {transactionId: 'tx-1'})))
    expect(stored('film')).toMatchObject({_rev: 'tx-1', runtime: 1})
    expect(again).toMatchObject({
      transactionId: 'tx-1',
      results: first?.results.map(({id, operation}) => ({id, operation})),
    })
    await expect(mutate([{delete: {id: 'film'}}], {transactionId: 'tx-1'})).rejects.toThrow('was used before')
  })

  test('is not carried out when it is only tried', async () => {
    const announced: Commit[] = []
    lake.store.onCommit((commit) => announced.push(commit))
    const {results} = await mutate([{create: film}], {dryRun: true})
    expect(results).toMatchObject([{id: 'film', operation: 'create', document: {title: 'Last Take'}}])
    expect([stored('film'), announced]).toEqual([undefined, []])
  })

  test('is announced after it is stored, with the effects of each change', async () => {
    const announced: {commit: Commit; wasStored: boolean}[] = []
    lake.store.onCommit((commit) => announced.push({commit, wasStored: stored('film')?._rev === commit.transactionId}))
    await mutate([{create: film}], {transactionId: 'a'})
    await mutate([{patch: {id: 'film', set: {title: 'Last Take: Rust'}}}], {transactionId: 'b'})
    expect(announced).toMatchObject([
      {wasStored: true, commit: {sequence: 1, transactionId: 'a', author: 'user-editor', changes: [{before: null}]}},
      {wasStored: true, commit: {sequence: 2, changes: [{before: {_rev: 'a'}, after: {_rev: 'b'}}]}},
    ])
  })

  test('gives keys to the objects of arrays that have none', async () => {
    const body = [{_key: 'kept', text: 'a'}, {text: 'b', marks: [{kind: 'c'}]}, 'plain']
    await mutate([{create: {...film, body}}], {autoGenerateArrayKeys: true})
    const key = expect.stringMatching(/^[0-9a-f]{12}$/)
    expect(stored('film')?.body).toEqual([body[0], {_key: key, text: 'b', marks: [{_key: key, kind: 'c'}]}, 'plain'])
  })
})

describe('an optimistic lock', () => {
  test('lets one of two writers through and tells the other which revision there is', async () => {
    await mutate([{create: film}], {transactionId: 'seen-by-both'})
    const attempts = ['first', 'second'].map((title) =>
      mutate([{patch: {id: 'film', ifRevisionID: 'seen-by-both', set: {title}}}], {transactionId: title}),
    )
    const [first, second] = await Promise.allSettled(attempts)
    expect(first?.status).toBe('fulfilled')
    expect(second).toMatchObject({
      reason: {
        details: {
          items: [
            {
              error: {
                type: 'documentRevisionIDDoesNotMatchError',
                currentRevisionID: 'first',
                expectedRevisionID: 'seen-by-both',
              },
            },
          ],
        },
      },
    })
    expect(stored('film')).toMatchObject({title: 'first'})
  })

  test('loses none of many increments that arrive together', async () => {
    await mutate([{create: {...film, count: 0}}])
    const increments = Array.from({length: 300}, () => mutate([{patch: {id: 'film', inc: {count: 1}}}]))
    await Promise.all(increments)
    expect(stored('film')).toMatchObject({count: 300})
    expect(lake.store.reader('production').revision).toBe(301)
  })
})

describe('transactions that arrive together', () => {
  test('fail alone', async () => {
    const outcomes = await Promise.allSettled([
      mutate([{create: {_id: 'a', _type: 'note'}}]),
      mutate([{create: {_id: 'b', _type: 'note'}}, {create: {_id: 'a', _type: 'note'}}]),
      mutate([{create: {_id: 'c', _type: 'note'}}]),
    ])
    expect(outcomes.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(Array.from(lake.store.reader('production').find({kind: 'all'}))).toEqual(['a', 'c'])
    lake = lake.reopen()
    expect(Array.from(lake.store.reader('production').find({kind: 'all'}))).toEqual(['a', 'c'])
  })

  test('are done again without the one that broke after it had begun to write', async () => {
    lake.database.exec(`create trigger broken before insert on document_change when new.document = 'b'
      begin select raise(abort, 'no room for b'); end`)
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((_id) => mutate([{create: {_id, _type: 'note'}}])))
    expect(outcomes.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(Array.from(lake.store.reader('production').find({kind: 'all'}))).toEqual(['a', 'c'])
    expect(lake.store.reader('production').revision).toBe(2)
  })

  test('are all refused when the disk refuses them, and leave nothing in memory', async () => {
    await mutate([{create: film}])
    lake.database.exec('pragma query_only = on')
    const outcomes = await Promise.allSettled([
      mutate([{patch: {id: 'film', set: {title: 'never'}}}]),
      mutate([{create: {_id: 'b', _type: 'note'}}]),
    ])
    expect(outcomes).toMatchObject([{reason: {code: 'storageUnavailable'}}, {reason: {code: 'storageUnavailable'}}])
    lake.database.exec('pragma query_only = off')
    expect([stored('film')?.title, stored('b')]).toEqual(['Last Take', undefined])
    await mutate([{patch: {id: 'film', set: {title: 'later'}}}])
    expect(stored('film')).toMatchObject({title: 'later'})
  })
})

describe('a document', () => {
  test.each([
    ['an id with a space', {create: {_id: 'a film', _type: 'documentary'}}, 'Malformed document ID: "a film"'],
    ['an id of 129 characters', {create: {_id: 'a'.repeat(129), _type: 'documentary'}}, 'Malformed document ID'],
    ['65 levels', {create: {_id: 'deep', _type: 'x', field: nested(65)}}, 'nested more than 64 levels deep'],
    ['9 MB', {create: {_id: 'long', _type: 'x', text: 'x'.repeat(9e6)}}, 'the most is 8388608'],
  ])('with %s is refused', async (_what, mutation, message) => {
    await expect(mutate([mutation])).rejects.toThrow(message)
    expect(lake.store.reader('production').count({kind: 'all'})).toBe(0)
  })

  test('keeps its id and its type through a patch', async () => {
    await mutate([{create: film}])
    await expect(mutate([{patch: {id: 'film', set: {_type: 'person'}}}])).rejects.toThrow(
      'Cannot modify immutable attribute "_type"',
    )
  })

  test('gets an id when it has none, or the beginning of one', async () => {
    const {results} = await mutate([{create: {_type: 'note'}}, {create: {_id: 'drafts.', _type: 'note'}}])
    expect(results.map(({id}) => id)).toEqual([
      expect.stringMatching(/^[0-9a-f-]{36}$/),
      expect.stringMatching(/^drafts\.[0-9a-f-]{36}$/),
    ])
  })
})

function nested(levels: number): unknown {
  return levels === 0 ? 'core' : {inside: nested(levels - 1)}
}

describe('a strong reference', () => {
  const director = {_type: 'reference', _ref: 'person'}
  const person = {_id: 'person', _type: 'person'}

  test('must point at a document that is there when the transaction ends', async () => {
    await expect(mutate([{create: {...film, director}}])).rejects.toMatchObject({
      details: {items: [{error: {type: 'documentReferenceDoesNotExistError', id: 'film', referenceID: 'person'}}]},
    })
    await mutate([{create: {...film, director}}, {create: person}])
    expect(stored('film')).toMatchObject({director})
  })

  test('keeps its target from being deleted, and names those that refer to it', async () => {
    await mutate([{create: person}, {create: {...film, director}}, {create: {...film, _id: 'drafts.film', director}}])
    await expect(mutate([{delete: {id: 'person'}}])).rejects.toMatchObject({
      message: expect.stringContaining('cannot be deleted as there are references to it from "drafts.film", "film"'),
      details: {
        items: [
          {error: {type: 'documentHasExistingReferencesError', referencingIDs: ['drafts.film', 'film']}, index: 0},
        ],
      },
    })
    await mutate([{delete: {id: 'person'}}, {delete: {id: 'film'}}, {patch: {id: 'drafts.film', unset: ['director']}}])
    expect(stored('person')).toBeUndefined()
  })

  test('may be weak, and then points at nothing if need be', async () => {
    await mutate([{create: person}, {create: {...film, director: {...director, _weak: true}}}])
    await mutate([{delete: {id: 'person'}}])
    expect(stored('film')).toMatchObject({director: {_ref: 'person'}})
  })
})

describe('a writer', () => {
  test.each([
    ['nobody', {kind: 'anonymous'} as const, 'drafts.film', 'unauthorized'],
    ['a viewer', {kind: 'robot', id: 'r', label: '', role: 'viewer'} as const, 'drafts.film', 'forbidden'],
    ['a contributor', {kind: 'robot', id: 'r', label: '', role: 'contributor'} as const, 'film', 'forbidden'],
  ])('such as %s is refused what its role does not grant', async (_who, identity, _id, code) => {
    await expect(mutate([{create: {...film, _id}}], {identity})).rejects.toMatchObject({code})
    expect(stored(_id)).toBeUndefined()
  })

  test('may contribute drafts', async () => {
    const identity = {kind: 'robot', id: 'r', label: '', role: 'contributor'} as const
    await mutate([{create: {...film, _id: 'drafts.film'}}], {identity})
    expect(stored('drafts.film')).toMatchObject({title: 'Last Take'})
  })
})
