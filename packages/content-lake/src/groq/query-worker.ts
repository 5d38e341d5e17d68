import {constants, setPriority} from 'node:os'
import {DatabaseSync} from 'node:sqlite'
import {parentPort, workerData} from 'node:worker_threads'
import {z} from 'zod'
import {readGate, type ReadRules} from '../access/read-gate.ts'
import {ContentLakeError, type ErrorCode} from '../errors.ts'
import {createDatasetReader} from '../sqlite/dataset-reader.ts'
import {storageFailure} from '../sqlite/storage-failure.ts'
import {createDocumentCache} from '../sqlite/document-cache.ts'
import {createQueryEvaluator} from './query-evaluator.ts'
import type {QueryBudget} from './query-budget.ts'
import type {QueryRequest, QueryResponse} from './query-engine.ts'
import {rememberRows} from './remembered-rows.ts'

/** A request as another thread can be told of it: its gate is made anew from the same rules. */
export type QueryJob = {request: Omit<QueryRequest, 'gate'>; rules: ReadRules; budget: QueryBudget}

export type QueryJobResult =
  /** Said once, when everything is loaded. */
  | {kind: 'ready'}
  | {kind: 'answered'; response: QueryResponse}
  | {kind: 'refused'; code: ErrorCode; message: string; details: Record<string, unknown>}
  | {kind: 'failed'; message: string}

const settings = z.object({filename: z.string(), projectId: z.string(), priority: z.enum(['below normal', 'low'])})
/** What a thread is started with: the lake's database, which it opens for itself, and how soon it has its turn. */
export type WorkerSettings = z.output<typeof settings>

const {filename, projectId, priority} = settings.parse(workerData)
const database = new DatabaseSync(filename, {readOnly: true})
const cache = createDocumentCache(4 * 1024 * 1024)
const longAnswer = 64 * 1024
// Of what takes very long nothing is kept: nobody asks for it often.
const rows = priority === 'low' ? undefined : rememberRows(32 * 1024 * 1024)
const evaluator = createQueryEvaluator((dataset) => createDatasetReader(database, dataset, cache), projectId, rows)

// On Linux a thread has a priority of its own: whoever asks for little goes first.
const {PRIORITY_BELOW_NORMAL, PRIORITY_LOW} = constants.priority
if (process.platform === 'linux') setPriority(priority === 'low' ? PRIORITY_LOW : PRIORITY_BELOW_NORMAL)

parentPort?.on('message', (job: QueryJob) => post(answer(job)))
parentPort?.postMessage({kind: 'ready'} satisfies QueryJobResult)

/** As text a long answer would be copied again and again on its way to whoever asked; bytes are handed over. */
function post(result: QueryJobResult) {
  if (result.kind !== 'answered' || result.response.resultJson.length < longAnswer)
    return parentPort?.postMessage(result)
  const resultJson = Buffer.from(result.response.resultJson)
  parentPort?.postMessage({...result, response: {...result.response, resultJson}}, [resultJson.buffer])
}

function answer({request, rules, budget}: QueryJob): QueryJobResult {
  // One snapshot for the whole query, whatever is committed meanwhile.
  database.exec('begin')
  try {
    return {kind: 'answered', response: evaluator.respond({...request, gate: readGate(rules)}, budget)}
  } catch (cause) {
    const error = storageFailure(cause)
    if (!(error instanceof ContentLakeError)) return {kind: 'failed', message: String(error)}
    const {code, message, details} = error
    return {kind: 'refused', code, message, details}
  } finally {
    database.exec('commit')
  }
}
