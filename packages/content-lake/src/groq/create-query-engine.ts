import type {DocumentStore} from '../documents/document-store.ts'
import {ContentLakeError} from '../errors.ts'
import {filterMatcher} from './filter-matcher.ts'
import {createQueryEvaluator} from './query-evaluator.ts'
import {defaultBudget, type QueryBudget} from './query-budget.ts'
import type {Perspective, QueryEngine, QueryRequest, QueryResponse} from './query-engine.ts'
import {createQueryLanes} from './query-lanes.ts'
import type {QueryPlan} from './query-plan.ts'
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

/** Runs GROQ over a store's datasets, through the gate of whoever asks. */
export function createQueryEngine({
  store,
  projectId,
  filename,
  budget: asked,
  inlineLimit = 50,
  cacheBytes = 32 * 1024 * 1024,
}: QueryEngineOptions): QueryEngine {
  const evaluator = createQueryEvaluator(store.reader, projectId)
  const results = createResultCache(cacheBytes)
  const budget = {...defaultBudget, ...asked}
  const lanes = filename ? createQueryLanes({evaluator, filename, projectId, budget, inlineLimit}) : undefined
  const stop = store.onCommit((commit) => {
    results.invalidate(hashTags(commit.dataset, tagsOfCommit(commit, store.reader(commit.dataset)).all))
  })

  const evaluate = async (request: QueryRequest): Promise<QueryResponse> =>
    lanes ? lanes.evaluate(request) : evaluator.respond(request, budget)

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
    matcher: (query, params, identity) => filterMatcher(listenable(evaluator.planOf(query, params)), params, identity),
    tagsOf(commit) {
      const {published, all} = tagsOfCommit(commit, store.reader(commit.dataset))
      return {published: hashTags(commit.dataset, published), all: hashTags(commit.dataset, all)}
    },
    forgetResults: results.clear,
    async close() {
      stop()
      results.clear()
      await lanes?.close()
    },
  }
}

/** @throws ContentLakeError queryEvaluationError when asking this of each change could take too long */
function listenable(plan: QueryPlan): QueryPlan {
  if (!plan.isUnpredictable) return plan
  throw new ContentLakeError('queryEvaluationError', 'This query is too complex to listen to: listen to its filter')
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
