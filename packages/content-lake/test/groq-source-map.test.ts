import {isDeepStrictEqual} from 'node:util'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {jsonPathToStudioPath, parseJsonPath, studioPath} from '@sanity/client/csm'
import fc from 'fast-check'
import {readGate} from '../src/access/read-gate.ts'
import {publishedIdOf} from '../src/documents/document-id.ts'
import type {StoredDocument} from '../src/documents/document.ts'
import type {ContentSourceMap} from '../src/groq/content-source-map.ts'
import {createQueryEngine} from '../src/groq/create-query-engine.ts'
import type {QueryEngine, QueryRequest} from '../src/groq/query-engine.ts'
import {anyDataset, perspectives, replaceAll, storeOfAnything} from './groq-documents.ts'
import {anyParams, anyQuery} from './groq-queries.ts'
import type {TemporaryStore} from './temporary-store.ts'

const datasets = Number(process.env.GROQ_DATASETS ?? 10)
const queriesEach = Number(process.env.GROQ_QUERIES ?? 100)
const seed = Number(process.env.GROQ_SEED ?? 20_260_102)

let temporary: TemporaryStore
let engine: QueryEngine
beforeAll(() => {
  temporary = storeOfAnything()
  engine = createQueryEngine({store: temporary.store, projectId: 'verite'})
})
afterAll(async () => {
  await engine.close()
  temporary.remove()
})

async function traced(request: QueryRequest) {
  const {resultJson, resultSourceMapJson = ''} = await engine.run({...request, resultSourceMap: 'withKeyArraySelector'})
  const result: unknown = JSON.parse(resultJson.toString())
  const sourceMap: ContentSourceMap = JSON.parse(resultSourceMapJson)
  return {result, sourceMap}
}

test('a traced query gives the same result, and every mapping leads to the very value in its document', async () => {
  const gate = readGate({sees: 'everything'})
  let mapped = 0
  for (const [index, generated] of fc.sample(anyDataset, {numRuns: datasets, seed}).entries()) {
    const documents = new Map((await replaceAll(temporary, generated)).map((document) => [document._id, document]))
    const property = fc.asyncProperty(
      anyQuery,
      anyParams,
      fc.constantFrom(...perspectives),
      async (query, params, perspective) => {
        const request = {dataset: 'production', query, params, perspective, gate, identity: 'someone'}
        const {result, sourceMap} = await traced(request)
        const plain = engine.runSync(request)
        if (!isDeepStrictEqual(result, plain)) expect(result).toEqual(plain)
        mapped += assertMappings(result, sourceMap, documents)
      },
    )
    await fc.assert(property, {numRuns: queriesEach, seed: seed + index})
  }
  expect(mapped).toBeGreaterThan(datasets * queriesEach)
}, 600_000)

/** @returns how many values are mapped */
function assertMappings(result: unknown, sourceMap: ContentSourceMap, documents: ReadonlyMap<string, StoredDocument>) {
  const mappings = Object.entries(sourceMap.mappings)
  for (const [resultPath, {source}] of mappings) {
    const {_id: id = ''} = sourceMap.documents[source.document] ?? {}
    const document = documents.get(id)
    const shown = {...document, _originalId: id}
    const path = jsonPathToStudioPath(parseJsonPath(sourceMap.paths[source.path] ?? '').map(unescapeKey))
    const value = studioPath.get(result, jsonPathToStudioPath(parseJsonPath(resultPath)))
    const original = studioPath.get(shown, path)
    const isShownId = path.length === 1 && path[0] === '_id'
    if (value !== (isShownId && value !== original ? publishedIdOf(id) : original)) {
      expect({resultPath, path, value}).toEqual({resultPath, path, value: original})
    }
  }
  return mappings.length
}

/** `parseJsonPath` leaves the quotes of a key escaped. */
function unescapeKey<Step>(step: Step | {_key: string; _index: number}) {
  if (typeof step !== 'object' || step === null || !('_key' in step)) return step
  return {...step, _key: step._key.replaceAll("\\'", "'")}
}
