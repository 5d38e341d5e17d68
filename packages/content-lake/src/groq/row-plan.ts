import type {ExprNode} from 'groq-js'
import type {ConditionTemplate} from './condition-template.ts'
import {foreignCall, foreignCallOf} from './foreign-call.ts'
import {isDatasetOrder} from './plan-limit.ts'
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
  /** Only the number of items is wanted. */
  isCount?: boolean
}

type Slice = Extract<ExprNode, {type: 'Slice'}>
type Stage = Extract<ExprNode, {type: 'ArrayCoerce' | 'Filter' | 'FlatMap' | 'Group' | 'Map' | 'PipeFuncCall'}>

/** Nothing for a query in which documents are compared or counted, or that depends on the time or who asks. */
export function planRows(plan: QueryPlan): RowPlan | undefined {
  if (plan.readsTime || plan.readsIdentity) return undefined
  const counted = countedList(plan.tree)
  if (counted) {
    const rows = planList(plan, counted, isOneToOne)
    return rows && {find: rows.find, items: rows.items, isCount: true}
  }
  if (plan.tree.type === 'Slice') return planSlice(plan, plan.tree)
  const sliced = sliceBeneath(plan.tree)
  if (!sliced) return planList(plan, plan.tree)
  // Of what is sorted all would be projected for the sake of the few that are wanted.
  const rows = planSlice(plan, sliced)
  return rows?.sorted ? undefined : rows
}

function countedList(tree: ExprNode): ExprNode | undefined {
  return tree.type === 'FuncCall' && tree.namespace === 'global' && tree.name === 'count' ? tree.args[0] : undefined
}

function planSlice(plan: QueryPlan, tree: Slice): RowPlan | undefined {
  const slice = sliceOf(tree)
  const rows = slice && planList(plan, tree.base, isOneToOne)
  return rows && {...rows, slice}
}

/** `list[0...9]{title}` as `list{title}[0...9]`. */
function sliceBeneath(tree: ExprNode): Slice | undefined {
  if (tree.type !== 'Map' && tree.type !== 'Group') return undefined
  const slice = tree.base.type === 'Slice' ? tree.base : sliceBeneath(tree.base)
  return slice && {...slice, base: {...tree, base: slice.base}}
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
  if (order && others.length === 0 && isByIdAlone(order, stages)) {
    return {find: bottom, items: over(stages.filter((stage) => stage !== order))}
  }
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

/** Whether it leaves documents in the order in which they are found. */
function isByIdAlone(order: Extract<Stage, {type: 'PipeFuncCall'}>, stages: readonly Stage[]): boolean {
  const below = stages.slice(0, stages.indexOf(order))
  const [projection, ...more] = below.flatMap((stage) => (stage.type === 'Map' ? stage.expr : []))
  return (
    order.name === 'order' && more.length === 0 && below.every(isOneToOne) && isDatasetOrder(order.args, projection)
  )
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
