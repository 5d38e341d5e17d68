import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {everything} from '../../test/document-engine.ts'
import {temporaryStore, type TemporaryStore} from '../../test/temporary-store.ts'
import {createQueryEngine} from './create-query-engine.ts'
import type {QueryEngine} from './query-engine.ts'

let temporary: TemporaryStore
let engine: QueryEngine
beforeAll(async () => {
  temporary = temporaryStore()
  const films = Array.from({length: 300}, (_, index) => ({
    create: {_id: `film-${index}`, _type: 'film', title: 'Film'},
  }))
  await temporary.store.mutate('production', films, {identity: {kind: 'system'}})
  engine = createQueryEngine({store: temporary.store, projectId: 'verite', budget: {time: 100}})
})
afterAll(async () => {
  await engine.close()
  temporary.remove()
})

test('a selector that asks a query of every part of a value is stopped when its time is up', () => {
  const parts = Array.from({length: 20_000}, (_, part) => ({part}))
  const changed = (selector: string) => () =>
    engine.runSync({
      dataset: 'production',
      query: `diff::changedAny($before, {}, ${selector})`,
      params: {before: {parts}},
      perspective: ['raw'],
      gate: everything,
      identity: 'someone',
    })
  expect(changed('parts')()).toBe(true)
  expect(changed('anywhere(count(*) > 0)')).toThrow('The query took longer than 100 ms')
})
