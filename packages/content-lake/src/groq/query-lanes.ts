import {availableParallelism} from 'node:os'
import {LRUCache} from 'lru-cache'
import {ContentLakeError} from '../errors.ts'
import {isOverBudget, type QueryBudget} from './query-budget.ts'
import type {QueryRequest, QueryResponse} from './query-engine.ts'
import type {QueryEvaluator} from './query-evaluator.ts'
import {createQueryWorkers} from './query-workers.ts'

/** Evaluates each query where nobody waits for it who asks for less. */
export type QueryLanes = {
  /** @throws ContentLakeError queryTimeout, queryEvaluationError; rateLimited when too many long queries wait already */
  evaluate(request: QueryRequest): Promise<QueryResponse>
  close(): Promise<void>
}

export type QueryLanesOptions = {
  evaluator: QueryEvaluator
  /** The database, for threads of their own. */
  filename: string
  projectId: string
  budget: QueryBudget
  /** Milliseconds that a query may take of this thread before another one takes over. */
  inlineLimit: number
}

/** Where a query is known not to be done in time. */
type Slowness = 'slow' | 'long'

const maxTurns = 4
const maxInlineRequest = 100_000
/** Comparing two shapes takes time that grows with the product of their corners, and cannot be interrupted. */
const maxInlineShapes = 4000
const maxInlineBytes = 4 * 1024 * 1024
/** One core is left to those who ask for little. */
const threads = Math.min(4, Math.max(1, availableParallelism() - 1))

/**
 * Nearly all queries are done at once, in this thread. One that is not is begun again in another, where it may take a
 * second; and one that takes longer still in a third, so that what is merely slow never waits for a runaway.
 */
export function createQueryLanes({evaluator, filename, projectId, budget, inlineLimit}: QueryLanesOptions): QueryLanes {
  const slow = createQueryWorkers({filename, projectId, threads, priority: 'below normal'})
  const long = createQueryWorkers({filename, projectId, threads, priority: 'low'})
  // The first run of a query is slower than all others: none is remembered as slow for long.
  const known = new LRUCache<string, Slowness>({max: 500, ttl: 60_000})
  const inlineBudget = {...budget, time: inlineLimit, ofThread: true, bytes: Math.min(budget.bytes, maxInlineBytes)}
  const slowBudget = {...budget, time: Math.min(1000, budget.time / 10), ofThread: true}

  /** Nothing when the query was stopped where more time, or room, may help. */
  async function within(run: () => QueryResponse | Promise<QueryResponse>, mayTryAgain: (error: unknown) => boolean) {
    try {
      return await run()
    } catch (error) {
      if (!mayTryAgain(error)) throw error
      return undefined
    }
  }

  /** What remembers how far it came is stopped between its turns, so that others have theirs. */
  async function inTurns(request: QueryRequest): Promise<QueryResponse | undefined> {
    const {rows} = evaluator.planOf(request.query, request.params, request.change ? 'delta' : 'normal')
    const turns = rows && !rows.slice && !request.resultSourceMap && !request.change ? maxTurns : 1
    for (let turn = 1; turn <= turns; turn += 1) {
      const response = await within(() => slow.run(request, slowBudget), isOutOfTime)
      if (response) return response
    }
    return undefined
  }

  /** Sorting or joining what came with a large request cannot be interrupted either. */
  function expected({query, params, change}: QueryRequest): Slowness | undefined {
    if (evaluator.planOf(query, params, change ? 'delta' : 'normal').isUnpredictable) return 'long'
    const most = /\bgeo::/.test(query) ? maxInlineShapes : maxInlineRequest
    return query.length + JSON.stringify(params).length > most ? 'slow' : undefined
  }

  return {
    async evaluate(request) {
      const slowness = known.get(request.query) ?? expected(request)
      if (!slowness) {
        const response = await within(() => evaluator.respond(request, inlineBudget), isOverBudget)
        if (response) return response
        known.set(request.query, 'slow')
      }
      if (slowness !== 'long') {
        const begun = performance.now()
        const response = await inTurns(request)
        // What is soon done because of what that thread remembers is not soon done here.
        if (response?.isRemembered) known.set(request.query, 'slow')
        else if (response && performance.now() - begun < inlineLimit) known.delete(request.query)
        if (response) return response
        known.set(request.query, 'long')
      }
      return long.run(request, budget)
    },
    async close() {
      await Promise.all([slow.close(), long.close()])
    },
  }
}

function isOutOfTime(error: unknown): boolean {
  return error instanceof ContentLakeError && error.code === 'queryTimeout'
}
