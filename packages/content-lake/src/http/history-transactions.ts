import {z} from 'zod'
import type {LoggedTransaction} from '../documents/dataset-history.ts'
import type {Handler} from '../lake.ts'
import {documentIds} from './document-ids.ts'
import {historyFor} from './history-for.ts'
import {flag, searchParams} from './search-params.ts'

// The Studio sends empty parameters for "from the beginning" and "until now".
const optional = z
  .string()
  .optional()
  .transform((value) => value || undefined)
const options = z.object({
  fromTransaction: optional,
  toTransaction: optional,
  fromTime: optional,
  toTime: optional,
  authors: optional,
  limit: z.coerce.number().int().positive().max(10_000).default(100),
  reverse: flag,
  excludeContent: flag,
  excludeMutations: flag,
  effectFormat: z.enum(['mendoza']).optional(),
})

/** `GET /data/history/:dataset/transactions/:ids`: what was done to documents, a line of JSON for each transaction. */
export const historyTransactions: Handler = (context) => {
  const {authors, excludeContent, excludeMutations, effectFormat, ...range} = searchParams(context.url, options)
  const ids = documentIds(context.params.ids)
  const transactions = historyFor(context).transactions(ids, {...range, authors: authors?.split(',')})
  const parts = {mutations: !excludeContent && !excludeMutations, effects: effectFormat === 'mendoza'}
  const lines = transactions.map((transaction) => `${JSON.stringify(told(transaction, parts))}\n`)
  return new Response(lines.join(''), {headers: {'content-type': 'application/x-ndjson; charset=utf-8'}})
}

function told(
  {mutations, effects, ...facts}: LoggedTransaction,
  parts: {mutations: boolean; effects: boolean},
): Partial<LoggedTransaction> {
  return {...facts, ...(parts.mutations ? {mutations} : {}), ...(parts.effects ? {effects} : {})}
}
