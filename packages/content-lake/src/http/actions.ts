import {z} from 'zod'
import {authorOf} from '../access/identity.ts'
import type {Handler} from '../lake.ts'
import {datasetNamed} from './dataset-named.ts'
import {jsonBody} from './json-body.ts'
import {transactionId} from './transaction-id.ts'

const body = z.object({
  actions: z.array(z.unknown()).min(1),
  transactionId: transactionId.optional(),
  dryRun: z.boolean().default(false),
})

/** `POST /data/actions/:dataset`: carries out actions on documents, versions and releases, all of them or none. */
export const actions: Handler = async (context) => {
  const {identity, lake, request} = context
  const dataset = datasetNamed(context).name
  lake.limits.writes.take(authorOf(identity))
  const {actions: sent, ...options} = await jsonBody(request, body)
  const answer = await lake.store.act(dataset, sent, {identity, ...options})
  context.about(answer.transactionId)
  return Response.json(answer)
}
