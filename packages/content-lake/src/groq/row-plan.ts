import type {ExprNode} from 'groq-js'
import type {ConditionTemplate} from './condition-template.ts'
import {foreignCall, foreignCallOf} from './foreign-call.ts'
import type {Direction, QueryPlan} from './query-plan.ts'
import {scopesReadBy} from './scope-levels.ts'
import {someNode} from './syntax-tree.ts'

/** A query whose answer is a list to which each document contributes by itself. */
export type RowPlan = {
  /** Gives the documents that are looked at. */
  find: ExprNode
  /** What one document contributes: nothing, an item, or several; up to where they are sorted. */
  items: ExprNode
  /** By what the item is sorted, as a list in a list, and what becomes of it afterwards. */
  sorted?: {keys: ExprNode; directions: readonly Direction[]; items: ExprNode}
  /** Which of all items are wanted. */
  slice?: {from: number; to: number}
}

type Slice = Extract<ExprNode, {type: 'Slice'}>
type Stage = Extract<ExprNode, {type: 'ArrayCoerce' | 'Filter' | 'FlatMap' | 'Group' | 'Map' | 'PipeFuncCall'}>

/** Nothing for a query in which documents are compared or counted, or that depends on the time or who asks. */
export function planRows(plan: QueryPlan): RowPlan | undefined {
  if (plan.readsTime || plan.readsIdentity) return undefined
  if (plan.tree.type !== 'Slice') return planList(plan, plan.tree)
  const slice = sliceOf(plan.tree)
  const rows = slice && planList(plan, plan.tree.base, isOneToOne)
  return rows && {...rows, slice}
}

function sliceOf({left, right, isInclusive}: Slice): RowPlan['slice'] {
  return left < 0 || right < 0 ? undefined : {from: left, to: isInclusive ? right + 1 : right}
}

function planList(plan: QueryPlan, list: ExprNode, mayBe: (stage: Stage) => boolean = () => true): RowPlan | undefined {
  const {stages, bottom} = stagesAbove(list)
  const call = foreignCallOf(bottom)
  if (
    call?.name !== 'find' ||
    call.args.some((value) => someNode(value, (node) => foreignCallOf(node) !== undefined))
  ) {
    return undefined
  }
  const [index] = call.args
  const find = index?.type === 'Value' ? plan.finds[Number(index.value)] : undefined
  if (!find || !isOfDocumentAlone(find.template)) return undefined
  const [order, ...others] = stages.filter((stage) => stage.type === 'PipeFuncCall')
  if (stages.some((stage) => stage !== order && !mayBe(stage))) return undefined
  if (!order) return {find: bottom, items: over(stages)}
  const below = stages.slice(0, stages.indexOf(order))
  const isSortable = order.name === 'order' && others.length === 0 && below.every(isOneToOne)
  if (!isSortable || order.args.some((key) => [...scopesReadBy(key)].some((level) => level > 0))) return undefined
  return {
    find: bottom,
    items: over(below),
    sorted: {
      keys: {type: 'Map', base: over([]), expr: {type: 'Array', elements: order.args.map(keyElement)}},
      directions: order.args.map((key) => (key.type === 'Desc' ? 'desc' : 'asc')),
      items: over(stages.slice(below.length + 1)),
    },
  }
}

function isOneToOne({type}: Stage): boolean {
  return type === 'Filter' || type === 'Map' || type === 'Group'
}

function keyElement(key: ExprNode) {
  const value = key.type === 'Asc' || key.type === 'Desc' ? key.base : key
  return {type: 'ArrayElement' as const, value, isSplat: false}
}

/** Bottom to top. */
function stagesAbove(node: ExprNode): {stages: Stage[]; bottom: ExprNode} {
  switch (node.type) {
    case 'ArrayCoerce':
    case 'Filter':
    case 'FlatMap':
    case 'Group':
    case 'Map':
    case 'PipeFuncCall': {
      const {stages, bottom} = stagesAbove(node.base)
      return {stages: [...stages, node], bottom}
    }
    default:
      return {stages: [], bottom: node}
  }
}

/** The same stages over the document that is looked at. */
function over(stages: readonly Stage[]): ExprNode {
  return stages.reduce<ExprNode>((base, stage) => ({...stage, base}), foreignCall('row', []))
}

/** Whether a document that was not found can only be found after it has changed itself. */
function isOfDocumentAlone(template: ConditionTemplate): boolean {
  if (template.kind === 'and' || template.kind === 'or') return template.of.every(isOfDocumentAlone)
  return template.kind !== 'refersTo'
}
