import {readGate, type ReadGate} from '../src/access/read-gate.ts'
import {createQueryEngine} from '../src/groq/create-query-engine.ts'
import type {QueryEngine, QueryRequest} from '../src/groq/query-engine.ts'
import {temporaryStore} from './temporary-store.ts'

export const everything: ReadGate = readGate({sees: 'everything'})

export type DocumentEngine = {
  engine: QueryEngine
  /** What a query gives; in perspective `raw`, for somebody who sees everything. */
  ask(query: string, params?: Record<string, unknown>, options?: Partial<QueryRequest>): unknown
  /** The conditions that indexes were asked for. */
  askedFor(query: string, params?: Record<string, unknown>, options?: Partial<QueryRequest>): Promise<unknown>
  write(...documents: {_id: string; _type: string; [field: string]: unknown}[]): Promise<void>
  stop(): Promise<void>
}

/** An engine over a store of its own. */
export async function documentEngine(
  ...documents: {_id: string; _type: string; [field: string]: unknown}[]
): Promise<DocumentEngine> {
  const {store, remove} = temporaryStore({indexedPaths: ['sortTitle ?? title'], fewRows: 5})
  const engine = createQueryEngine({store, projectId: 'verite', budget: {time: 5000}})
  const requestFor = (query: string, params = {}, options: Partial<QueryRequest> = {}): QueryRequest => ({
    dataset: 'production',
    query,
    params,
    perspective: ['raw'],
    gate: everything,
    identity: 'someone',
    ...options,
  })
  const write: DocumentEngine['write'] = async (...written) => {
    const mutations = written.map((document) => ({createOrReplace: document}))
    await store.mutate('production', mutations, {identity: {kind: 'system'}})
  }
  if (documents.length > 0) await write(...documents)
  return {
    engine,
    ask: (query, params, options) => engine.runSync(requestFor(query, params, options)),
    async askedFor(query, params, options) {
      const {explain} = await engine.run(requestFor(query, params, {...options, explain: true}))
      return typeof explain === 'object' && explain !== null && 'asked' in explain ? explain.asked : undefined
    },
    write,
    async stop() {
      await engine.close()
      remove()
    },
  }
}
