import {parentPort, workerData} from 'node:worker_threads'
import {evaluateSync, parse} from 'groq-js'
import {z} from 'zod'
import type {StoredDocument} from '../src/documents/document.ts'
import {filmArchive} from './film-archive.ts'
import {percentile, timed} from './time.ts'

/** Evaluates one query after another over arrays of all documents and answers how long each took, in ms. */

const asked = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()),
  perspective: z.enum(['published', 'drafts', 'raw']),
})

const stored = Array.from(filmArchive(z.number().parse(workerData))).toSorted((left, right) =>
  left._id < right._id ? -1 : 1,
)
const published = stored.filter(({_id}) => !_id.includes('.'))
const shown = {raw: stored, published, drafts: withDrafts()}

parentPort?.on('message', (message: unknown) => parentPort?.postMessage(timeOf(asked.parse(message))))

/** `null` for what groq-js does not know: text::query and a few others. */
function timeOf({query, params, perspective}: z.output<typeof asked>): number | null {
  try {
    const tree = parse(query, {params})
    const run = () => timed(() => evaluateSync(tree, {dataset: shown[perspective], params}).data)
    const first = run()
    return first > 1000 ? first : percentile([first, run(), run()], 0.5)
  } catch {
    return null
  }
}

function withDrafts(): StoredDocument[] {
  const documents = new Map(published.map((document) => [document._id, document]))
  for (const document of stored) {
    const id = document._id.replace(/^drafts\./, '')
    if (id !== document._id) documents.set(id, {...document, _id: id, _originalId: document._id})
  }
  return [...documents.values()]
}
