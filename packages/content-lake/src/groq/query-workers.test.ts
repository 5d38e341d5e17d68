import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {everything} from '../../test/document-engine.ts'
import {temporaryStore, type TemporaryStore} from '../../test/temporary-store.ts'
import {readGate} from '../access/read-gate.ts'
import {createQueryEngine} from './create-query-engine.ts'
import type {QueryEngine, QueryRequest} from './query-engine.ts'

// Starting a thread takes long on a busy machine.
jest.setTimeout(60_000)

let temporary: TemporaryStore
let engine: QueryEngine
beforeAll(async () => {
  temporary = temporaryStore()
  const {store, filename} = temporary
  // Whatever looks at the time goes to another thread at once.
  engine = createQueryEngine({store, projectId: 'verite', filename, inlineLimit: 0, budget: {time: 2000}})
  const films = Array.from({length: 200}, (_, index) => ({
    create: {_id: `film-${index}`, _type: 'film', title: `Film ${index}`, secret: 'canary'},
  }))
  await store.mutate('production', films, {identity: {kind: 'system'}})
})
afterAll(async () => {
  await engine.close()
  temporary.remove()
})

const request = (query: string, options: Partial<QueryRequest> = {}): QueryRequest => ({
  dataset: 'production',
  query,
  params: {},
  perspective: ['raw'],
  gate: everything,
  identity: 'someone',
  ...options,
})

const list = `[${Array.from({length: 300}, (_, index) => index).join()}]`
const runaway = Array.from({length: 6}).reduce<string>((inner) => `count(${list}[${inner} > 0])`, '1')

test('a long query gives the same answer in another thread', async () => {
  const query = '*[_type == "film" && title match "film"]{title} | order(title)'
  const {resultJson, syncTags} = await engine.run(request(query))
  expect(JSON.parse(resultJson.toString())).toEqual(engine.runSync(request(query)))
  expect(syncTags).toHaveLength(1)
})

test('a long query sees what has just been written, and is forgotten when it changes', async () => {
  const query = 'count(*[_type == "film" && title match "fresh"])'
  const result = async () => (await engine.run(request(query))).resultJson.toString()
  expect(await result()).toBe('0')
  const mutations = Array.from({length: 200}, (_, index) => ({
    createOrReplace: {_id: `fresh-${index}`, _type: 'film', title: 'fresh'},
  }))
  await temporary.store.mutate('production', mutations, {identity: {kind: 'system'}})
  expect(await result()).toBe('200')
})

test('another thread keeps the same gate', async () => {
  const gate = readGate({sees: 'published', privateFields: ['secret'], filter: '_id != "film-7"'})
  const query = '*[_type == "film" && title match "film"]{_id, secret}'
  const {resultJson} = await engine.run(request(query, {gate, perspective: ['published']}))
  expect(JSON.parse(resultJson.toString())).toHaveLength(199)
  expect(resultJson).not.toContain('canary')
})

test('a query without end is stopped with a clear error, and meanwhile others are answered', async () => {
  const stopped = engine.run(request(runaway))
  const others = await Promise.all(['1', '2', '3'].map((query) => engine.run(request(query))))
  expect(others.map(({resultJson}) => resultJson)).toEqual(['1', '2', '3'])
  await expect(stopped).rejects.toMatchObject({code: 'queryTimeout', message: expect.stringContaining('2000 ms')})
})

test('what is merely slow does not wait until queries without end have used up their budgets', async () => {
  const {store, filename} = temporary
  const busy = createQueryEngine({store, projectId: 'verite', filename, inlineLimit: 0})
  let stopped = 0
  for (const number of [1, 2, 3]) void busy.run(request(`${runaway} + ${number}`)).catch(() => (stopped += 1))
  const {resultJson} = await busy.run(request('*[_type == "film" && title match "film"]{title, "slow": true}'))
  expect(JSON.parse(resultJson.toString())).toHaveLength(200)
  expect(stopped).toBe(0)
  await busy.close()
})

test('what is wrong with a query is said by either thread', async () => {
  const query = '*[_type == "film" && title match "film"]{"at": media::aspect(title, "x")}'
  await expect(engine.run(request(query))).rejects.toMatchObject({code: 'queryEvaluationError'})
})

test('an index of many is not looked along anew for each document that another one finds', async () => {
  const {store, filename, remove} = temporaryStore({indexedPaths: ['kind']})
  const events = Array.from({length: 6000}, (_, number) => ({
    create: {
      _id: `event-${number}`,
      _type: 'event',
      slug: {current: `event-${number}`},
      kind: number % 2 ? 'screening' : 'premiere',
    },
  }))
  await store.mutate('production', events, {identity: {kind: 'system'}})
  const lake = createQueryEngine({store, projectId: 'verite', filename, budget: {time: 10_000}})
  const calendar = '*[_type == "event" && defined(slug.current) && kind in ["screening", "premiere", "festival"]]._id'
  try {
    const {resultJson} = await lake.run(request(calendar))
    expect(JSON.parse(resultJson.toString())).toHaveLength(6000)
  } finally {
    await lake.close()
    remove()
  }
})
