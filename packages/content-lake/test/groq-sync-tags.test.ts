import {isDeepStrictEqual} from 'node:util'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readGate} from '../src/access/read-gate.ts'
import type {Commit} from '../src/documents/commit.ts'
import type {Mutation} from '../src/documents/document-store.ts'
import {createQueryEngine} from '../src/groq/create-query-engine.ts'
import type {QueryEngine, QueryRequest} from '../src/groq/query-engine.ts'
import {anyDataset, anyDocument, perspectives, replaceAll, storeOfAnything} from './groq-documents.ts'
import {anyParams, anyQuery} from './groq-queries.ts'
import type {TemporaryStore} from './temporary-store.ts'

const datasets = Number(process.env.GROQ_DATASETS ?? 4)
const queriesEach = Number(process.env.GROQ_QUERIES ?? 30)
const commitsEach = 8
const seed = Number(process.env.GROQ_SEED ?? 20_260_103)
const gate = readGate({sees: 'everything'})

let temporary: TemporaryStore
let engine: QueryEngine
const commits: Commit[] = []
beforeAll(() => {
  temporary = storeOfAnything()
  engine = createQueryEngine({store: temporary.store, projectId: 'verite'})
  temporary.store.onCommit((commit) => commits.push(commit))
})
afterAll(async () => {
  await engine.close()
  temporary.remove()
})

const anyCommit = fc.array(
  fc.oneof(
    {arbitrary: anyDocument.map((document): Mutation => ({createOrReplace: document})), weight: 3},
    {arbitrary: anyDocument.map(({_id}): Mutation => ({delete: {id: _id}})), weight: 2},
  ),
  {minLength: 1, maxLength: 2},
)
const anyRequest = fc
  .record({query: anyQuery, params: anyParams, perspective: fc.constantFrom(...perspectives)}, {noNullPrototype: true})
  .map((request): QueryRequest => ({...request, dataset: 'production', gate, identity: 'someone'}))

test('whenever a commit changes what a query answers, the query has one of its tags, and is not answered from memory', async () => {
  let changed = 0
  let kept = 0
  for (const [index, generated] of fc.sample(anyDataset, {numRuns: datasets, seed}).entries()) {
    await replaceAll(temporary, generated)
    const requests = fc.sample(anyRequest, {numRuns: queriesEach, seed: seed + index})
    for (const mutations of fc.sample(anyCommit, {numRuns: commitsEach, seed: seed - index})) {
      const before = await Promise.all(requests.map((request) => engine.run(request)))
      commits.length = 0
      await temporary.store.mutate('production', mutations, {identity: {kind: 'system'}})
      for (const [at, request] of requests.entries()) {
        const now = engine.runSync(request)
        const known = before[at]
        const isChanged = !isDeepStrictEqual(JSON.parse(known?.resultJson.toString() ?? ''), now)
        const tags = commits.map((commit) => engine.tagsOf(commit))
        const relevant = tags.flatMap((tag) => (request.perspective.join() === 'published' ? tag.published : tag.all))
        const isTagged = known?.syncTags.some((tag) => relevant.includes(tag)) ?? false
        if (isChanged) {
          changed++
          if (!isTagged) expect({request, mutations, tags: known?.syncTags}).toEqual('tagged')
          expect(JSON.parse((await engine.run(request)).resultJson.toString())).toEqual(now)
        } else if (!isTagged) kept++
      }
    }
  }
  expect(changed).toBeGreaterThan((datasets * queriesEach * commitsEach) / 20)
  expect(kept).toBeGreaterThan((datasets * queriesEach * commitsEach) / 20)
}, 600_000)

test('what an array comes to hold changes what was found by it', async () => {
  const tagged = {_id: 'a1', _type: 'film', tags: ['one']}
  await replaceAll(temporary, [tagged])
  const request: QueryRequest = {
    dataset: 'production',
    query: '*[_type == "film" && $word in tags]._id',
    params: {word: 'two'},
    perspective: ['raw'],
    gate,
    identity: 'someone',
  }
  expect((await engine.run(request)).resultJson).toBe('[]')
  await temporary.store.mutate('production', [{patch: {id: 'a1', set: {tags: ['two']}}}], {identity: {kind: 'system'}})
  expect((await engine.run(request)).resultJson).toBe('["a1"]')
})

test('a query of more conditions than it may have tags hangs on the types that they name, not on everything', async () => {
  const quotes = Array.from({length: 100}, (_, index) => ({_id: `quote${index}`, _type: 'quote'}))
  await replaceAll(temporary, quotes)
  const query = '*[_type == "quote"]{"film": *[_type == "film" && references(^._id)][0].title}'
  const request: QueryRequest = {dataset: 'production', query, params: {}, perspective: ['raw'], gate, identity: 'a'}
  const {syncTags} = await engine.run(request)
  const isTouchedBy = async (document: {_id: string; _type: string}) => {
    commits.length = 0
    await temporary.store.mutate('production', [{createOrReplace: document}], {identity: {kind: 'system'}})
    return commits.flatMap((commit) => engine.tagsOf(commit).all).some((tag) => syncTags.includes(tag))
  }
  expect(await isTouchedBy({_id: 'p', _type: 'person'})).toBe(false)
  expect(await isTouchedBy({_id: 'f', _type: 'film'})).toBe(true)
  expect(await isTouchedBy({_id: 'quote100', _type: 'quote'})).toBe(true)
})

test('a draft that comes to stand in a folder changes what a perspective shows of the folder', async () => {
  await replaceAll(temporary, [])
  const request: QueryRequest = {
    dataset: 'production',
    query: '*[_id in path("archive.**")]._id',
    params: {},
    perspective: ['drafts'],
    gate,
    identity: 'someone',
  }
  expect((await engine.run(request)).resultJson).toBe('[]')
  const draft = {_id: 'drafts.archive.reel', _type: 'film'}
  await temporary.store.mutate('production', [{create: draft}], {identity: {kind: 'system'}})
  expect((await engine.run(request)).resultJson).toBe('["archive.reel"]')
})
