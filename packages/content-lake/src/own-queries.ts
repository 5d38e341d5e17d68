import {z} from 'zod'
import {authorOf, type Identity} from './access/identity.ts'
import type {DocumentChange} from './documents/commit.ts'
import {ContentLakeError} from './errors.ts'
import type {QueryEngine} from './groq/query-engine.ts'
import type {Lake} from './lake.ts'

/** Queries that the lake itself asks: which documents a mutation is for, and what a webhook tells of a change. */
export function ownQueries(queries: QueryEngine, gateFor: Lake['gateFor']) {
  return {
    ask(dataset: string, query: string, change: DocumentChange) {
      return run({kind: 'system'}, {dataset, query, params: {}, change})
    },
    /** @throws ContentLakeError mutationError when the query selects something else than documents */
    selectIds(dataset: string, query: string, params: Record<string, unknown>, identity: Identity): string[] {
      return idsIn(run(identity, {dataset, query, params}))
    },
  }

  type Question = {dataset: string; query: string; params: Record<string, unknown>; change?: DocumentChange}
  function run(identity: Identity, question: Question) {
    const gate = gateFor(identity, question.dataset)
    return queries.runSync({...question, perspective: ['raw'], gate, identity: authorOf(identity)})
  }
}

const documents = z.array(z.looseObject({_id: z.string()}))

function idsIn(selected: unknown): string[] {
  const parsed = documents.safeParse(selected)
  if (parsed.success) return parsed.data.map(({_id}) => _id)
  throw new ContentLakeError(
    'mutationError',
    'The query of a mutation must select documents, such as *[_type == "event"]; this one selects something else',
  )
}
