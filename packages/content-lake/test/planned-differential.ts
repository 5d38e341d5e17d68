import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {evaluateSync, parse, toJS} from 'groq-js'
import {readGate} from '../src/access/read-gate.ts'
import type {StoredDocument} from '../src/documents/document.ts'
import {createQueryEngine} from '../src/groq/create-query-engine.ts'
import type {Perspective, QueryEngine} from '../src/groq/query-engine.ts'
import {anyDataset, perspectives, replaceAll, shownDocuments, storeOfAnything} from './groq-documents.ts'
import {anyParams, anyQuery} from './groq-queries.ts'

export type DifferentialRun = {
  datasets: number
  queriesEach: number
  seed: number
  /** Whether each query is also asked for its source map. */
  traced: boolean
  onDataset?(compared: number): void
}

type Case = {query: string; params: Record<string, unknown>; perspective: Perspective}

const anyCase: fc.Arbitrary<Case> = fc.record({
  query: anyQuery,
  params: anyParams,
  perspective: fc.constantFrom(...perspectives),
})

/**
 * Asks random queries over random documents of the lake, planned and traced, and of groq-js over an array.
 * @returns how many queries were compared, and how many of them had results
 * @throws Error with the smallest case that differs
 */
export async function compareWithGroqJs({datasets, queriesEach, seed, traced, onDataset}: DifferentialRun) {
  const temporary = storeOfAnything()
  const engine = createQueryEngine({store: temporary.store, projectId: 'verite', cacheBytes: 10_000_000})
  let withResults = 0
  try {
    for (let index = 0; index < datasets; index += 1) {
      const [generated = []] = fc.sample(anyDataset, {numRuns: 1, seed: seed + index})
      const documents = await replaceAll(temporary, generated)
      const property = fc.asyncProperty(anyCase, async (one) => {
        const expected = plainResult(one, documents)
        await assertSame(engine, one, expected, traced)
        if (JSON.stringify(expected).length > 4) withResults += 1
      })
      await fc.assert(property, {numRuns: queriesEach, seed: seed + index})
      onDataset?.((index + 1) * queriesEach)
    }
  } finally {
    await engine.close()
    temporary.remove()
  }
  return {compared: datasets * queriesEach, withResults}
}

function plainResult({query, params, perspective}: Case, documents: readonly StoredDocument[]): unknown {
  const plain = evaluateSync(parse(query, {params}), {dataset: shownDocuments(documents, perspective), params})
  return JSON.parse(JSON.stringify(toJS(plain) ?? null))
}

async function assertSame(engine: QueryEngine, one: Case, expected: unknown, traced: boolean) {
  const request = {dataset: 'production', ...one, gate: readGate({sees: 'everything'}), identity: 'someone'}
  const planned = engine.runSync(request)
  if (!isDeepStrictEqual(planned, expected)) throw new Error(difference('planned', planned, expected))
  if (!traced) return
  const {resultJson} = await engine.run({...request, resultSourceMap: true})
  const result: unknown = JSON.parse(resultJson.toString())
  if (!isDeepStrictEqual(result, expected)) throw new Error(difference('traced', result, expected))
}

function difference(how: string, result: unknown, expected: unknown): string {
  return `${how}: ${JSON.stringify(result)}\ngroq-js: ${JSON.stringify(expected)}`
}
