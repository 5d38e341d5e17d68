import {isDeepStrictEqual} from 'node:util'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {evaluateSync, parse, toJS} from 'groq-js'
import {readGate} from '../src/access/read-gate.ts'
import {createQueryEngine} from '../src/groq/create-query-engine.ts'
import type {QueryEngine} from '../src/groq/query-engine.ts'
import {anyDataset, perspectives, replaceAll, shownDocuments, storeOfAnything} from './groq-documents.ts'
import {anyParams, anyQuery} from './groq-queries.ts'
import type {TemporaryStore} from './temporary-store.ts'

const datasets = Number(process.env.GROQ_DATASETS ?? 20)
const queriesEach = Number(process.env.GROQ_QUERIES ?? 130)
const seed = Number(process.env.GROQ_SEED ?? 20_260_101)

let temporary: TemporaryStore
let engine: QueryEngine
beforeAll(() => {
  temporary = storeOfAnything()
  engine = createQueryEngine({store: temporary.store, projectId: 'verite', cacheBytes: 10_000_000})
})
afterAll(async () => {
  await engine.close()
  temporary.remove()
})

test('a planned query answers what groq-js answers over everything the perspective shows', async () => {
  const gate = readGate({sees: 'everything'})
  let nonEmpty = 0
  for (const [index, generated] of fc.sample(anyDataset, {numRuns: datasets, seed}).entries()) {
    const documents = await replaceAll(temporary, generated)
    const property = fc.property(
      anyQuery,
      anyParams,
      fc.constantFrom(...perspectives),
      (query, params, perspective) => {
        const plain = evaluateSync(parse(query, {params}), {dataset: shownDocuments(documents, perspective), params})
        const expected: unknown = JSON.parse(JSON.stringify(toJS(plain) ?? null))
        const request = {dataset: 'production', query, params, perspective, gate, identity: 'someone'}
        const answer = engine.runSync(request)
        if (!isDeepStrictEqual(answer, expected)) expect(answer).toEqual(expected)
        if (JSON.stringify(expected).length > 4) nonEmpty++
      },
    )
    fc.assert(property, {numRuns: queriesEach, seed: seed + index})
  }
  expect(nonEmpty).toBeGreaterThan((datasets * queriesEach) / 2)
}, 600_000)
