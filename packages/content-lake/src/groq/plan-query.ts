import type {ExprNode} from 'groq-js'
import {replaceDiff} from './diff-call.ts'
import {foreignCall} from './foreign-call.ts'
import {countCall, countedOr, planCount} from './plan-count.ts'
import {planFilters, planScore, type FilterPlan} from './plan-filter.ts'
import {withLimitedParts} from './limited-parts.ts'
import {planLimit} from './plan-limit.ts'
import {growthOf} from './query-growth.ts'
import type {FindPlan, QueryPlan} from './query-plan.ts'
import {planRows} from './row-plan.ts'
import {scopesReadBy} from './scope-levels.ts'
import {replaceFunction, scoreOf} from './specified-functions.ts'
import {shortCircuit} from './short-circuit.ts'
import {mapChildren, someNode} from './syntax-tree.ts'

/** Where a node stands: `isNested` inside anything evaluated once per item, `hidden` where `^` skips a scope. */
type Place = {isNested: boolean; hidden: boolean}

/** Pages of a site reach ten. */
const maxGrowth = 14

/** Rewrites a parsed query so that every `*` asks an index for candidates; the query's filters still run on them. */
export function planQuery(parsed: ExprNode): QueryPlan {
  const finds: FindPlan[] = []
  const shared: ExprNode[] = []
  const calls = new Map<ExprNode, ExprNode>()

  const rewrite: Rewrite = (whole, place) => {
    const call = planCounting(whole, place)
    return call ? countedOr(call, rewriteOne(whole, place)) : rewriteOne(whole, place)
  }

  const rewriteOne: Rewrite = (whole, place) => {
    const node = withLimitedParts(whole)
    const isOutermost = planPipeline(node, place)
    const known = calls.get(node)
    if (known) return known
    // Inner stages ask for what the outermost one needs, which may depend on where that stands.
    if (isOutermost && place.isNested && isShareable(node, place)) return share(node)
    const diff = replaceDiff(node, (part) => rewrite(part, place))
    if (diff) return diff
    const specified = replaceFunction(node)
    // It stands where the original stood, and its own head must not be replaced again.
    if (specified)
      return specified.type === 'Filter' ? rewrite(specified, place) : rewriteParts(specified, place, rewrite)
    const rewritten = rewriteParts(node, place, rewrite)
    return isLoop(rewritten) && isOutermost ? timedLoop(rewritten, place) : rewritten
  }

  /** How an index is asked for a number instead of documents. */
  const planCounting = (node: ExprNode, place: Place) => {
    const plan = planCount(node)
    if (!plan || !isLiftable(plan, place)) return undefined
    const values = plan.values.map((value) => rewrite(value, place))
    return countCall(finds.push({template: plan.template}) - 1, values)
  }

  const share = (node: ExprNode) => {
    const index = shared.push(node) - 1
    const call = foreignCall('shared', [{type: 'Value', value: index}])
    shared[index] = rewrite(node, {isNested: false, hidden: false})
    calls.set(node, call)
    return call
  }

  /**
   * Decides what the `*` at the bottom of a pipeline is replaced with, once, from the pipeline's outermost stage.
   * @returns false for an inner stage
   */
  const planPipeline = (node: ExprNode, place: Place): boolean => {
    const [everything, ...stages] = stagesOf(node) ?? []
    if (!everything) return true
    if (calls.has(everything)) return false
    const index = finds.push({template: {kind: 'all'}}) - 1
    const {find, values} = planSearch(stages, place, rewrite)
    finds[index] = find
    calls.set(everything, foreignCall('find', [{type: 'Value', value: index}, ...values]))
    return true
  }

  return planOf(parsed, {tree: rewrite(parsed, {isNested: false, hidden: false}), finds, shared})
}

type Rewrite = (node: ExprNode, place: Place) => ExprNode

function rewriteParts(node: ExprNode, place: Place, rewrite: Rewrite): ExprNode {
  const mapped = mapChildren(node, (child, step) => {
    const inside = step === 'same' ? place : {isNested: true, hidden: step === 'hidden'}
    if (node.type !== 'PipeFuncCall' || step === 'same') return rewrite(child, inside)
    if (node.name === 'score') return scoreOf(child, (part) => rewrite(part, inside))
    const isDirected = child.type === 'Asc' || child.type === 'Desc'
    return isDirected ? mapChildren(child, (key) => rewrite(key, inside)) : rewrite(child, inside)
  })
  return mapped.type === 'Filter' ? {...mapped, expr: shortCircuit(mapped.expr)} : mapped
}

function planOf(parsed: ExprNode, parts: Pick<QueryPlan, 'tree' | 'finds' | 'shared'>): QueryPlan {
  const plan: QueryPlan = {...parts, ...dependenciesOf(parsed), isUnpredictable: growthOf(parsed) > maxGrowth}
  const rows = planRows(plan)
  return rows ? {...plan, rows} : plan
}

/** What an index is asked for a pipeline's stages after `*`, and the values that it is asked with, where that stands. */
function planSearch(
  stages: readonly ExprNode[],
  place: Place,
  rewrite: Rewrite,
): {find: FindPlan; values: readonly ExprNode[]} {
  const {plan, limit} = planStages(stages)
  if (!isLiftable(plan, place)) return {find: {template: {kind: 'all'}}, values: []}
  const values = plan.values.map((value) => rewrite(value, place))
  const filters = limit?.filters.map((filter) => shortCircuit(rewrite(filter, {isNested: true, hidden: false})))
  return {find: {template: plan.template, ...(limit && filters && {limit: {...limit, filters}})}, values}
}

/** Whether the values that an index is asked with can be told where the search stands. */
function isLiftable({values}: FilterPlan, {hidden}: Place): boolean {
  return !hidden || values.every((value) => scopesReadBy(value).size === 0)
}

type Loop = Extract<ExprNode, {type: 'Filter' | 'Map' | 'FlatMap' | 'PipeFuncCall'}>

function isLoop(node: ExprNode): node is Loop {
  return node.type === 'Filter' || node.type === 'Map' || node.type === 'FlatMap' || node.type === 'PipeFuncCall'
}

/**
 * A loop can run for very long without asking for a document, where it is inside another one or goes over a list that
 * came with the query; so the time is looked at before each, or in each step.
 */
function timedLoop(loop: Loop, place: Place): ExprNode {
  if (loop.type !== 'PipeFuncCall' && someNode(loop.base, holdsQueryData)) return {...loop, expr: timed(loop.expr)}
  return place.isNested ? {...loop, base: timed(loop.base)} : loop
}

function holdsQueryData(node: ExprNode): boolean {
  return node.type === 'Array' || node.type === 'Parameter'
}

function timed(value: ExprNode): ExprNode {
  return foreignCall('timed', [value])
}

/** Evaluating it once is worth it only for what reads the dataset, and possible for what reads no scope around it. */
function isShareable(node: ExprNode, {hidden}: Place): boolean {
  if (node.type === 'Everything' || node.type === 'Asc' || node.type === 'Desc') return false
  return someNode(node, readsDataset) && scopesReadBy(node, hidden).size === 0
}

function readsDataset(node: ExprNode): boolean {
  return node.type === 'Everything' || (node.type === 'FuncCall' && node.namespace === 'releases')
}

/** From `*` upwards to the given node; nothing for a node that is no stage of a pipeline over the dataset. */
function stagesOf(node: ExprNode): ExprNode[] | undefined {
  switch (node.type) {
    case 'Everything':
      return [node]
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Filter':
    case 'FlatMap':
    case 'Group':
    case 'Map':
    case 'PipeFuncCall':
    case 'Slice':
      return stagesOf(node.base)?.concat(node)
    default:
      return undefined
  }
}

function planStages(stages: readonly ExprNode[]): {plan: FilterPlan; limit?: FindPlan['limit']} {
  const steps = stages.filter((stage) => stage.type !== 'Group' && stage.type !== 'ArrayCoerce')
  const firstOther = steps.findIndex((stage) => stage.type !== 'Filter')
  const split = firstOther < 0 ? steps.length : firstOther
  const filters = steps.slice(0, split).flatMap((stage) => (stage.type === 'Filter' ? [stage.expr] : []))
  const plan = planFilters(filters)
  const rest = steps.slice(split)
  const [score, kept] = rest
  if (score?.type === 'PipeFuncCall' && score.name === 'score' && kept && keepsScored(kept)) {
    return {plan: planScore(score.args, plan)}
  }
  return {plan, limit: planLimit(rest, filters)}
}

/** `[_score > 0]`: documents without a point are dropped, so only those with one need to be found. */
function keepsScored(stage: ExprNode): boolean {
  if (stage.type !== 'Filter' || stage.expr.type !== 'OpCall' || stage.expr.op !== '>') return false
  const {left, right} = stage.expr
  return (
    left.type === 'AccessAttribute' &&
    !left.base &&
    left.name === '_score' &&
    right.type === 'Value' &&
    right.value === 0
  )
}

function dependenciesOf(parsed: ExprNode): Pick<QueryPlan, 'parameters' | 'readsTime' | 'readsIdentity'> {
  const parameters = new Set<string>()
  const functions = new Set<string>()
  someNode(parsed, (node) => {
    if (node.type === 'Parameter') parameters.add(node.name)
    if (node.type === 'FuncCall') functions.add(`${node.namespace}::${node.name}`)
    return false
  })
  return {
    parameters: [...parameters],
    readsTime: functions.has('global::now') || functions.has('dateTime::now'),
    readsIdentity: functions.has('global::identity'),
  }
}
