import {isDeepStrictEqual} from 'node:util'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readGate} from '../src/access/read-gate.ts'
import {createQueryEvaluator, type QueryEvaluator} from '../src/groq/query-evaluator.ts'
import {defaultBudget} from '../src/groq/query-budget.ts'
import type {QueryRequest} from '../src/groq/query-engine.ts'
import {rememberRows} from '../src/groq/remembered-rows.ts'
import {anyDataset, anyDocument, perspectives, replaceAll, storeOfAnything} from './groq-documents.ts'
import {anyParams, anyQuery} from './groq-queries.ts'
import type {TemporaryStore} from './temporary-store.ts'

const seed = Number(process.env.GROQ_SEED ?? 20_260_101)
const changes = Number(process.env.GROQ_CHANGES ?? 8)
const system = {identity: {kind: 'system' as const}}

let temporary: TemporaryStore
let plain: QueryEvaluator
let remembering: QueryEvaluator
beforeAll(() => {
  temporary = storeOfAnything()
  plain = createQueryEvaluator(temporary.store.reader, 'verite')
  remembering = createQueryEvaluator(temporary.store.reader, 'verite', rememberRows(10_000_000))
})
afterAll(() => temporary.remove())

const requestOf = (query: string, more: Partial<QueryRequest> = {}): QueryRequest => ({
  dataset: 'production',
  query,
  params: {},
  perspective: ['published'],
  gate: readGate({sees: 'everything'}),
  identity: 'someone',
  ...more,
})
const ask = (evaluator: QueryEvaluator, request: QueryRequest): unknown =>
  JSON.parse(evaluator.respond(request, defaultBudget).resultJson.toString())
const rowsOf = (request: QueryRequest) => remembering.respond({...request, explain: true}, defaultBudget).explain
const to = (id: string) => ({_type: 'reference', _ref: id, _weak: true, _key: id})
const write = (...documents: {_id: string; _type: string; [field: string]: unknown}[]) =>
  temporary.store.mutate(
    'production',
    documents.map((document) => ({createOrReplace: document})),
    system,
  )

test('after every change a remembered answer is what it would be without', async () => {
  const asked = fc.sample(fc.tuple(anyQuery, anyParams, fc.constantFrom(...perspectives)), {numRuns: 200, seed})
  const requests = asked
    .map(([query, params, perspective]) => requestOf(query, {params, perspective}))
    .filter(({query, params}) => plain.planOf(query, params).rows)
    .flatMap((request) => [request, {...request, params: {...request.params, n: 1}}])
  expect(requests.length).toBeGreaterThan(30)
  const [documents = []] = fc.sample(anyDataset, {numRuns: 1, seed})
  await replaceAll(temporary, documents)
  let changed = 0
  for (const next of fc.sample(anyDocument, {numRuns: changes, seed: seed + 1})) {
    const before = requests.map((request) => ask(remembering, request))
    if (next._updatedAt.endsWith('00:00Z'))
      await temporary.store.mutate('production', [{delete: {id: next._id}}], system)
    else await write(next)
    for (const [index, request] of requests.entries()) {
      const expected = ask(plain, request)
      expect([request.query, ask(remembering, request)]).toEqual([request.query, expected])
      if (!isDeepStrictEqual(before[index], expected)) changed += 1
    }
  }
  expect(changed).toBeGreaterThan(changes)
}, 300_000)

test('a change costs the rows that it touches, and those that follow a reference to it', async () => {
  await replaceAll(temporary, [])
  const people = Array.from({length: 30}, (_, index) => ({_id: `p${index}`, _type: 'person', name: `P${index}`}))
  const films = people.map(({_id}, index) => ({
    ...{_id: `f${index}`, _type: 'film', title: `Film ${index}`},
    director: {_type: 'reference', _ref: _id, _weak: true},
  }))
  await write(...people, ...films)
  const request = requestOf('*[_type == "film"] | order(title desc){title, "by": director->name}')
  expect(rowsOf(request)).toMatchObject({rows: {evaluated: 30, remembered: 0}})
  expect(rowsOf(request)).toMatchObject({rows: {evaluated: 0, remembered: 30}})
  await write({_id: 'p7', _type: 'person', name: 'Else'})
  expect(rowsOf(request)).toMatchObject({rows: {evaluated: 2, remembered: 28}})
  expect(ask(remembering, request)).toContainEqual({title: 'Film 7', by: 'Else'})
  await write({_id: 'new', _type: 'film', title: 'A'})
  expect(ask(remembering, request)).toEqual(ask(plain, request))
})

test('a change costs, of rows that search, those whose search finds it now or found it before', async () => {
  await replaceAll(temporary, [])
  const quotes = Array.from({length: 600}, (_, index) => ({_id: `q${index}`, _type: 'quote', text: `Said ${index}`}))
  await write(...quotes, {_id: 'f', _type: 'film', title: 'Film', quotes: [to('q7')]})
  const request = requestOf('*[_type == "quote"]{text, "film": *[_type == "film" && references(^._id)][0].title}')
  ask(remembering, request)
  await write({_id: 'g', _type: 'film', title: 'Another', quotes: [to('q8')]})
  expect(rowsOf(request)).toMatchObject({rows: {evaluated: 2, remembered: 598}})
  expect(ask(remembering, request)).toContainEqual({text: 'Said 8', film: 'Another'})
  await write({_id: 'g', _type: 'film', title: 'Another', quotes: [to('q9')]})
  expect(ask(remembering, request)).toEqual(ask(plain, request))
  await temporary.store.mutate('production', [{delete: {id: 'f'}}], system)
  expect(ask(remembering, request)).toEqual(ask(plain, request))
  await write({_id: 'n', _type: 'note', title: 'Nobody asks for it'})
  expect(rowsOf(request)).toMatchObject({rows: {evaluated: 1, remembered: 599}})
})

test('of what is cut off the rest is remembered too', async () => {
  await replaceAll(temporary, [])
  await write(...Array.from({length: 30}, (_, index) => ({_id: `c${index}`, _type: 'claim', rank: 29 - index})))
  const request = requestOf('*[_type == "claim" && !defined(evidence)]{_id, rank} | order(rank asc)[1..2]')
  expect(rowsOf(request)).toMatchObject({rows: {evaluated: 30, remembered: 0}})
  expect(ask(remembering, request)).toEqual([
    {_id: 'c28', rank: 1},
    {_id: 'c27', rank: 2},
  ])
  await write({_id: 'c29', _type: 'claim', rank: 0, evidence: []})
  expect(rowsOf(request)).toMatchObject({rows: {evaluated: 1, remembered: 28}})
  expect(ask(remembering, request)).toEqual([
    {_id: 'c27', rank: 2},
    {_id: 'c26', rank: 3},
  ])
})

test('a parameter that decides a slice as well as a filter decides what is remembered', async () => {
  await replaceAll(temporary, [])
  await write(...Array.from({length: 6}, (_, rank) => ({_id: `c${rank}`, _type: 'claim', rank})))
  for (const order of ['| order(rank)', '']) {
    const query = `*[_type == "claim" && rank >= $n] ${order} [0...$n].rank`
    for (const n of [1, 3, 2]) {
      const request = requestOf(query, {params: {n}})
      expect(ask(remembering, request)).toEqual(ask(plain, request))
    }
  }
})

test('of a part in the order of ids only as many rows are made as are wanted, and again when some are gone', async () => {
  await replaceAll(temporary, [])
  const name = (index: number) => `c${String(index).padStart(2, '0')}`
  await write(...Array.from({length: 30}, (_, index) => ({_id: name(index), _type: 'claim', isShown: index % 2 === 0})))
  const query = '*[_type == "claim" && isShown && _id > $after] | order(_id) [0...5]{_id, "n": _updatedAt}'
  const request = requestOf(query, {params: {after: name(9)}})
  const same = () => expect(ask(remembering, request)).toEqual(ask(plain, request))
  same()
  expect(rowsOf(request)).toMatchObject({rows: {evaluated: 0, remembered: 5}})
  await write({_id: name(1), _type: 'claim', isShown: true}, {_id: name(29), _type: 'claim', isShown: true})
  same()
  await write({_id: `${name(12)}b`, _type: 'claim', isShown: true})
  expect(rowsOf(request)).toMatchObject({rows: {evaluated: 1}})
  same()
  const gone = [10, 12, 16, 18, 20].map((index) => ({delete: {id: name(index)}}))
  await temporary.store.mutate('production', gone, system)
  same()
  await temporary.store.mutate(
    'production',
    Array.from({length: 8}, (_, index) => ({delete: {id: name(20 + index)}})),
    system,
  )
  same()
})

test('a number is told by the rows that there are', async () => {
  await replaceAll(temporary, [])
  await write({_id: 'p', _type: 'person', name: 'P'}, {_id: 'q', _type: 'person'})
  await write(...['p', 'q', 'p', 'none'].map((id, index) => ({_id: `f${index}`, _type: 'film', director: to(id)})))
  const request = requestOf('count(*[_type == "film" && defined(director->name)])')
  expect(ask(remembering, request)).toBe(2)
  await write({_id: 'q', _type: 'person', name: 'Q'})
  expect(rowsOf(request)).toMatchObject({rows: {evaluated: 2, remembered: 1}})
  expect(ask(remembering, request)).toBe(3)
})

test.each([
  ['what compares documents', '*[_type == "film" && title in *[_type == "person"].name]'],
  ['what is cut off from its end', '*[_type == "film"] | order(title) [-3..-1]'],
  ['what depends on the time', '*[_type == "film" && _updatedAt < now()]'],
  ['what depends on who asks', '*[_type == "film"]{"me": identity()}'],
  ['what is found by another document', '*[_type == "film" && director->name == "P1"]'],
  ['what is one value', 'count(*[_type == "film"])'],
])('nothing is remembered of %s', (_, query) => {
  const request = requestOf(query)
  expect(rowsOf(request)).not.toHaveProperty('rows')
})

test('what comes without a commit, in a copy, is not missed', async () => {
  await replaceAll(temporary, [])
  await write({_id: 'n', _type: 'note', title: 'Copied'})
  const {store} = temporary
  store.createDataset({name: 'copied', aclMode: 'public'})
  const request = {...requestOf('*[_type == "note"].title'), dataset: 'copied'}
  expect(ask(remembering, request)).toEqual([])
  const copy = {sourceDataset: 'production', targetDataset: 'copied', withHistory: true, withReleases: true}
  await store.copyDataset(copy, () => undefined)
  expect(ask(remembering, request)).toEqual(['Copied'])
})

test('what somebody may not read is in nobody’s remembered rows but their own', async () => {
  await write({_id: 'open', _type: 'memo', note: 'a'}, {_id: 'secret', _type: 'memo', note: 'b', hidden: true})
  const query = '*[_type == "memo"]{_id, note}'
  const stranger = readGate({sees: 'published', filter: 'hidden != true', privateFields: ['note']})
  expect(ask(remembering, requestOf(query))).toHaveLength(2)
  expect(ask(remembering, requestOf(query, {gate: stranger}))).toEqual([{_id: 'open', note: null}])
  await write({_id: 'open', _type: 'memo', note: 'c', hidden: true})
  expect(ask(remembering, requestOf(query, {gate: stranger}))).toEqual([])
})
