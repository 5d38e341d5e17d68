import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {ContentLakeError} from '../src/errors.ts'
import {createQueryEngine} from '../src/groq/create-query-engine.ts'
import type {QueryEngine} from '../src/groq/query-engine.ts'
import {everything} from './document-engine.ts'
import {hostileQueries} from './hostile-queries.ts'
import {temporaryStore, type TemporaryStore} from './temporary-store.ts'

// Starting a thread takes long on a busy machine, and some queries end theirs.
jest.setTimeout(120_000)

const refusals = ['queryParseError', 'queryEvaluationError', 'queryTimeout']

let temporary: TemporaryStore
let engine: QueryEngine
beforeAll(async () => {
  temporary = temporaryStore()
  const {store, filename} = temporary
  const budget = {time: 100, rows: 100_000, bytes: 4_000_000}
  engine = createQueryEngine({store, projectId: 'verite', filename, inlineLimit: 30, budget})
  const films = Array.from({length: 300}, (_, index) => ({
    create: {
      _id: `film-${index}`,
      _type: 'film',
      title: `Film ${index}`,
      year: index % 50,
      long: 'a'.repeat(2000),
      many: Array.from({length: 100}, (__, item) => item),
      next: {_ref: `film-${(index + 1) % 300}`, _weak: true},
    },
  }))
  await store.mutate('production', films, {identity: {kind: 'system'}})
})
afterAll(async () => {
  await engine.close()
  temporary.remove()
})

test('there are two hundred of them', () => {
  expect(new Set(hostileQueries.map(({query, params}) => query + JSON.stringify(params))).size).toBeGreaterThan(200)
})

test.each(hostileQueries)(
  'is answered within its budget, or refused with a reason: $kind',
  async ({query, params = {}}) => {
    const request = {dataset: 'production', query, params, perspective: ['raw'], gate: everything, identity: 'someone'}
    const outcome = await engine.run(request).catch((error: unknown) => error)
    if (!(outcome instanceof Error)) return
    const isRefusal = outcome instanceof ContentLakeError && refusals.includes(outcome.code)
    expect(isRefusal ? 'refused' : outcome.message).toBe('refused')
  },
)

test('afterwards others are answered as before', async () => {
  const request = {dataset: 'production', params: {}, perspective: ['raw'], gate: everything, identity: 'someone'}
  const {resultJson} = await engine.run({...request, query: 'count(*[_type == "film"])'})
  expect(resultJson).toBe('300')
})
