import {evaluate, parse} from 'groq-js'

/** Runs a query over documents as the lake would for a reader of published content. */
export async function readPublished(query: string, params: Record<string, unknown>, documents: readonly object[]) {
  const stored = documents.map((document) => ({_updatedAt: '2026-11-22T00:00:00Z', ...document}))
  const value = await evaluate(parse(query, {params}), {dataset: stored, params})
  const result: unknown = await value.get()
  return result
}
