import type {DatasetReader} from '../documents/dataset-reader.ts'
import {ContentLakeError} from '../errors.ts'
import {failedOnAttribute, withCarefulAttributes} from './careful-attributes.ts'
import {contentSourceMap} from './content-source-map.ts'
import {documentView} from './document-view.ts'
import {createPlanCache, type PlanCache} from './plan-cache.ts'
import {watchBudget, type BudgetWatch, type QueryBudget} from './query-budget.ts'
import type {QueryRequest, QueryResponse} from './query-engine.ts'
import type {QueryPlan} from './query-plan.ts'
import {startRun, type QueryRun} from './query-run.ts'
import type {Asking, RememberedRows, RowAnswer} from './remembered-rows.ts'
import {hashTags, TagCollector} from './sync-tags.ts'
import {traceQuery} from './trace-query.ts'

export type QueryEvaluator = {
  planOf: PlanCache
  /** @throws ContentLakeError queryTimeout, queryEvaluationError for what is over the budget */
  respond(request: QueryRequest, budget: QueryBudget): QueryResponse
  /** The result alone, as JSON. */
  resultOf(request: QueryRequest, budget: QueryBudget): string
}

/** Evaluates queries in this thread, whichever that is. @param rows what it remembers of long lists */
export function createQueryEvaluator(
  readerOf: (dataset: string) => DatasetReader,
  projectId: string,
  rows?: RememberedRows,
): QueryEvaluator {
  const planOf = createPlanCache()

  function evaluate<Result>(request: QueryRequest, budget: QueryBudget, finish: (evaluation: Evaluation) => Result) {
    const {dataset, gate, perspective, params, identity, change} = request
    const reader = readerOf(dataset)
    const run = (plan: QueryPlan) => {
      const tags = new TagCollector()
      const view = documentView(reader, gate, perspective)
      const timestamp = new Date()
      const watch = watchBudget(budget)
      const input = {plan, view, tags, params, identity, projectId, dataset, timestamp, watch, change}
      const result = finish({request, reader, plan, view, tags, watch, run: startRun(input)})
      return {result, tags: tags.tags()}
    }
    const plan = planOf(request.query, params, change ? 'delta' : 'normal')
    return asQueryError(() => {
      try {
        return run(plan)
      } catch (error) {
        if (failedOnAttribute(error)) return run(withCarefulAttributes(plan))
        throw error
      }
    })
  }

  return {
    planOf,
    respond(request, budget) {
      const {result, tags} = evaluate(request, budget, (evaluation) => responseTo(evaluation, rows))
      const explain = result.explain && {explain: {...result.explain, tags}}
      return {...result, ...explain, syncTags: hashTags(request.dataset, tags)}
    },
    resultOf: (request, budget) =>
      evaluate(request, budget, ({run, plan}) => toJson(run.evaluate(plan.tree, subjectOf(request)))).result,
  }
}

type Finished = Omit<QueryResponse, 'syncTags' | 'explain'> & {explain?: object}

type Evaluation = Asking & {watch: BudgetWatch}

function responseTo(evaluation: Evaluation, rows: RememberedRows | undefined): Finished {
  const {request, run, plan, watch} = evaluation
  const {resultSourceMap, explain} = request
  if (resultSourceMap) {
    const traced = traceQuery(plan, run)
    watch.checkSize(traced.value)
    const sourceMap = contentSourceMap(traced, resultSourceMap === 'withKeyArraySelector')
    return {resultJson: toJson(traced.value), resultSourceMapJson: JSON.stringify(sourceMap)}
  }
  const answer = request.change ? undefined : rows?.answer(evaluation)
  if (answer) {
    watch.checkSize(answer.json)
    return explainedAnswer(answer, run, explain)
  }
  const result = run.evaluate(plan.tree, subjectOf(request))
  watch.checkSize(result)
  const resultJson = toJson(result)
  return explain ? {resultJson, explain: {asked: run.asked, shared: plan.shared.length}} : {resultJson}
}

function explainedAnswer({json, ...rows}: RowAnswer, run: QueryRun, explain = false): Finished {
  const response = {resultJson: json, isRemembered: true}
  return explain ? {...response, explain: {asked: run.asked, shared: 0, rows}} : response
}

/** What `@` is in delta mode. */
function subjectOf({change}: QueryRequest) {
  return change && (change.after ?? change.before)
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
