import {LRUCache} from 'lru-cache'
import type {DocumentStore} from '../documents/document-store.ts'
import {ContentLakeError} from '../errors.ts'
import {filterMatcher} from './filter-matcher.ts'
import {createQueryEvaluator} from './query-evaluator.ts'
import {defaultBudget, isOverBudget, type QueryBudget} from './query-budget.ts'
import type {Perspective, QueryEngine, QueryRequest, QueryResponse} from './query-engine.ts'
import type {QueryPlan} from './query-plan.ts'
import {createQueryWorkers} from './query-workers.ts'
import {createResultCache} from './result-cache.ts'
import {hashTags, tagsOfCommit} from './sync-tags.ts'

export type QueryEngineOptions = {
  store: Pick<DocumentStore, 'reader' | 'onCommit'>
  projectId: string
  /** The database, for threads of their own; without it every query is evaluated in this one. */
  filename?: string
  budget?: Partial<QueryBudget>
  /** Milliseconds that a query may take of this thread before another one takes over. */
  inlineLimit?: number
  /** Memory for finished results. */
  cacheBytes?: number
}

const maxInlineRequest = 100_000
const maxInlineBytes = 4 * 1024 * 1024

/** Runs GROQ over a store's datasets, through the gate of whoever asks. */
export function createQueryEngine({
  store,
  projectId,
  filename,
  budget: asked,
  inlineLimit = 50,
  cacheBytes = 64 * 1024 * 1024,
}: QueryEngineOptions): QueryEngine {
  const evaluator = createQueryEvaluator(store.reader, projectId)
  const results = createResultCache(cacheBytes)
  const workers = filename ? createQueryWorkers(filename, projectId) : undefined
  const budget = {...defaultBudget, ...asked}
  // The first run of a query is slower than all others: none is remembered as slow for long.
  const slowQueries = new LRUCache<string, true>({max: 500, ttl: 60_000})
  const stop = store.onCommit((commit) => {
    results.invalidate(hashTags(commit.dataset, tagsOfCommit(commit, store.reader(commit.dataset)).all))
  })

  /** Nearly all queries are done at once; one that is not is begun again where nobody waits for it. */
  async function evaluate(request: QueryRequest): Promise<QueryResponse> {
    if (!workers) return evaluator.respond(request, budget)
    if (slowQueries.has(request.query) || isUnpredictable(request)) return workers.run(request, budget)
    try {
      return evaluator.respond(request, {...budget, time: inlineLimit, bytes: Math.min(budget.bytes, maxInlineBytes)})
    } catch (error) {
      if (!isOverBudget(error)) throw error
      slowQueries.set(request.query, true)
      return workers.run(request, budget)
    }
  }

  /** Sorting or joining what came with a large request cannot be interrupted either. */
  function isUnpredictable({query, params, change}: QueryRequest): boolean {
    const isLarge = query.length + JSON.stringify(params).length > maxInlineRequest
    return isLarge || evaluator.planOf(query, params, change ? 'delta' : 'normal').isUnpredictable
  }

  return {
    async run(request) {
      assertMayAsk(request)
      if (request.change) return evaluate(request)
      const plan = evaluator.planOf(request.query, request.params)
      if (plan.readsTime || request.explain) return evaluate(request)
      const key = cacheKey(request, plan, store.reader(request.dataset).id)
      const known = results.get(key)
      if (known) return known
      const begun = results.now()
      const response = await evaluate(request)
      results.set(key, response.syncTags, response, begun)
      return response
    },
    runSync(request) {
      assertMayAsk(request)
      return JSON.parse(evaluator.resultOf(request, budget))
    },
    matcher(query, params, identity) {
      const plan = evaluator.planOf(query, params)
      if (plan.isUnpredictable) {
        throw new ContentLakeError(
          'queryEvaluationError',
          'This query is too complex to listen to: listen to its filter',
        )
      }
      return filterMatcher(plan, params, identity)
    },
    tagsOf(commit) {
      const {published, all} = tagsOfCommit(commit, store.reader(commit.dataset))
      return {published: hashTags(commit.dataset, published), all: hashTags(commit.dataset, all)}
    },
    forgetResults: results.clear,
    async close() {
      stop()
      results.clear()
      await workers?.close()
    },
  }
}

/** @throws ContentLakeError unauthorized when somebody who sees published documents only asks for others */
function assertMayAsk({gate, perspective}: QueryRequest) {
  if (gate.seesUnpublished || isPublishedOnly(perspective)) return
  throw new ContentLakeError(
    'unauthorized',
    `The perspective "${perspective.join(',')}" shows unpublished documents: sign in or send a token, or ask for "published"`,
  )
}

function isPublishedOnly(perspective: Perspective): boolean {
  return perspective.length === 1 && perspective[0] === 'published'
}

function cacheKey(request: QueryRequest, plan: QueryPlan, dataset: number): string {
  const {gate, perspective, query, params, identity, resultSourceMap = false} = request
  const asker = plan.readsIdentity && identity
  return JSON.stringify([dataset, gate.key, perspective, resultSourceMap, asker, params, query])
}
