import type {DocumentStore} from '../documents/document-store.ts'
import {ContentLakeError} from '../errors.ts'
import {failedOnAttribute, withCarefulAttributes} from './careful-attributes.ts'
import {contentSourceMap} from './content-source-map.ts'
import {documentView} from './document-view.ts'
import {filterMatcher} from './filter-matcher.ts'
import {createPlanCache} from './plan-cache.ts'
import type {Perspective, QueryEngine, QueryRequest, QueryResponse} from './query-engine.ts'
import type {QueryPlan} from './query-plan.ts'
import {startRun, type QueryRun} from './query-run.ts'
import {createResultCache} from './result-cache.ts'
import {hashTags, TagCollector, tagsOfCommit} from './sync-tags.ts'
import {traceQuery} from './trace-query.ts'

export type QueryEngineOptions = {
  store: Pick<DocumentStore, 'reader' | 'onCommit'>
  projectId: string
  /** Milliseconds after which a query is given up. */
  timeLimit?: number
  /** Memory for finished results. */
  cacheBytes?: number
}

/** Runs GROQ over a store's datasets, through the gate of whoever asks. */
export function createQueryEngine({
  store,
  projectId,
  timeLimit = 30_000,
  cacheBytes = 64 * 1024 * 1024,
}: QueryEngineOptions): QueryEngine {
  const planOf = createPlanCache()
  const results = createResultCache(cacheBytes)
  const stop = store.onCommit((commit) => {
    results.invalidate(hashTags(commit.dataset, tagsOfCommit(commit, store.reader(commit.dataset)).all))
  })

  /** Evaluates with one pass over the request; `finish` makes of the run what the caller wants. */
  function runWith<Result>(request: QueryRequest, plan: QueryPlan, finish: (run: QueryRun, plan: QueryPlan) => Result) {
    assertMayAsk(request)
    const {dataset, gate, perspective, params, identity} = request
    const reader = store.reader(dataset)
    const once = (chosen: QueryPlan) => {
      const tags = new TagCollector()
      const view = documentView(reader, gate, perspective)
      const {indexedPaths} = reader
      const timestamp = new Date()
      const input = {plan: chosen, view, indexedPaths, tags, params, identity, projectId, dataset, timestamp, timeLimit}
      return {result: finish(startRun(input), chosen), tags: tags.tags()}
    }
    return asQueryError(() => {
      try {
        return once(plan)
      } catch (error) {
        if (failedOnAttribute(error)) return once(withCarefulAttributes(plan))
        throw error
      }
    })
  }

  function respond(request: QueryRequest, plan: QueryPlan): QueryResponse {
    const {result, tags} = runWith(request, plan, (run, chosen) => {
      if (request.resultSourceMap) {
        const traced = traceQuery(chosen, run)
        const sourceMap = contentSourceMap(traced, request.resultSourceMap === 'withKeyArraySelector')
        return {resultJson: toJson(traced.value), resultSourceMapJson: JSON.stringify(sourceMap)}
      }
      const resultJson = toJson(run.evaluate(chosen.tree))
      return request.explain ? {resultJson, explain: {asked: run.asked, shared: chosen.shared.length}} : {resultJson}
    })
    const explain = 'explain' in result ? {explain: {...result.explain, tags}} : {}
    return {...result, ...explain, syncTags: hashTags(request.dataset, tags)}
  }

  return {
    async run(request) {
      const plan = planOf(request.query, request.params)
      assertMayAsk(request)
      if (plan.readsTime || request.explain) return respond(request, plan)
      const key = cacheKey(request, plan)
      const known = results.get(key)
      if (known) return known
      const response = respond(request, plan)
      results.set(key, response.syncTags, response)
      return response
    },
    runSync(request) {
      const plan = planOf(request.query, request.params)
      return JSON.parse(toJson(runWith(request, plan, (run, chosen) => run.evaluate(chosen.tree)).result))
    },
    matcher: (query, params, identity) => filterMatcher(planOf(query, params), params, identity),
    tagsOf(commit) {
      const {published, all} = tagsOfCommit(commit, store.reader(commit.dataset))
      return {published: hashTags(commit.dataset, published), all: hashTags(commit.dataset, all)}
    },
    async close() {
      stop()
      results.clear()
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

function cacheKey(request: QueryRequest, plan: QueryPlan): string {
  const {dataset, gate, perspective, query, params, identity, resultSourceMap = false} = request
  return JSON.stringify([
    dataset,
    gate.key,
    perspective,
    resultSourceMap,
    plan.readsIdentity && identity,
    params,
    query,
  ])
}

/** GROQ has no `undefined`; dates and paths are JSON by themselves. */
function toJson(value: unknown): string {
  return JSON.stringify(value ?? null)
}

/** What groq-js refuses while it evaluates is the query's fault, not the lake's. */
function asQueryError<Result>(evaluate: () => Result): Result {
  try {
    return evaluate()
  } catch (error) {
    if (error instanceof RangeError) {
      throw new ContentLakeError('queryEvaluationError', 'The query is nested too deeply, or its result is too large')
    }
    // groq-js throws plain errors; storage and programming mistakes have a class or a code.
    const isRefusal = error instanceof Error && error.name === 'Error' && !('code' in error)
    if (!isRefusal) throw error
    throw new ContentLakeError('queryEvaluationError', `The query cannot be evaluated: ${error.message}`)
  }
}
