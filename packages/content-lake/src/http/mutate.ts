import {z} from 'zod'
import {authorOf} from '../access/identity.ts'
import type {ReadGate} from '../access/read-gate.ts'
import type {MutationResult} from '../documents/document-store.ts'
import {parseMutations} from '../documents/mutation.ts'
import type {Handler} from '../lake.ts'
import {datasetNamed} from './dataset-named.ts'
import {jsonBody} from './json-body.ts'
import {flag, searchParams} from './search-params.ts'
import {transactionId} from './transaction-id.ts'

const body = z.object({mutations: z.array(z.unknown()), transactionId: transactionId.optional()})
const options = z.object({
  returnIds: flag,
  returnDocuments: flag,
  dryRun: flag,
  autoGenerateArrayKeys: flag,
  // Every answer waits until the mutations are on disk and can be queried: there is no faster way to promise less.
  visibility: z.enum(['sync', 'async', 'deferred']).default('sync'),
})

/** `POST /data/mutate/:dataset`: carries out mutations, all of them or none. */
export const mutate: Handler = async (context) => {
  const {identity, lake, request, url} = context
  const dataset = datasetNamed(context).name
  lake.limits.writes.take(authorOf(identity))
  const {returnIds, returnDocuments, dryRun, autoGenerateArrayKeys} = searchParams(url, options)
  const sent = await jsonBody(request, body)
  const answer = await lake.store.mutate(dataset, parseMutations(sent.mutations), {
    identity,
    transactionId: sent.transactionId,
    dryRun,
    autoGenerateArrayKeys,
  })
  context.about(`${answer.transactionId} ${answer.results.map(({id}) => id).join(' ')}`)
  const gate = lake.gateFor(identity, dataset)
  const results = answer.results.map((result) => told(result, gate, returnDocuments))
  return Response.json({transactionId: answer.transactionId, results: returnIds || returnDocuments ? results : []})
}

function told({id, operation, document}: MutationResult, gate: ReadGate, returnDocuments: boolean) {
  if (!returnDocuments || !document || !gate.mayRead(document)) return {id, operation}
  return {id, operation, document: gate.redact(document)}
}
