import type {ExprNode} from 'groq-js'
import {indexPathOf} from './local-path.ts'
import type {Direction, Limit} from './query-plan.ts'
import {scopesReadBy} from './scope-levels.ts'

/**
 * How many of the filtered documents a pipeline reads at most, and in which order.
 * @param stages what happens after the filters, first to last
 */
export function planLimit(stages: readonly ExprNode[], filters: readonly ExprNode[]): Limit | undefined {
  if (filters.some((filter) => [...scopesReadBy(filter)].some((level) => level > 0))) return undefined
  let order: Limit['order']
  let projection: ExprNode | undefined
  for (const stage of stages) {
    if (stage.type === 'Map') projection = projection ? undeterminable : stage.expr
    else if (stage.type === 'PipeFuncCall' && stage.name === 'order' && !order) {
      if (isDatasetOrder(stage.args, projection)) continue
      order = orderOf(stage.args, projection)
      if (!order) return undefined
    } else {
      const count = lengthOf(stage)
      return count === undefined ? undefined : {count, filters, ...(order && {order})}
    }
  }
  return undefined
}

const undeterminable: ExprNode = {type: 'Value', value: null}

function lengthOf(stage: ExprNode): number | undefined {
  if (stage.type === 'AccessElement') return stage.index >= 0 ? stage.index + 1 : undefined
  if (stage.type !== 'Slice' || stage.left < 0 || stage.right < 0) return undefined
  return stage.isInclusive ? stage.right + 1 : stage.right
}

function orderOf([first, ...others]: readonly ExprNode[], projection: ExprNode | undefined): Limit['order'] {
  if (!first) return undefined
  const direction: Direction = first.type === 'Desc' ? 'desc' : 'asc'
  const path = pathOfKey(first, projection)
  return path === undefined ? undefined : {path, direction, isWhole: others.length === 0}
}

/** `order(_id)` leaves documents as they come. @param projection what they were made into before, if anything */
export function isDatasetOrder([first]: readonly ExprNode[], projection: ExprNode | undefined): boolean {
  return first !== undefined && first.type !== 'Desc' && pathOfKey(first, projection) === '_id'
}

function pathOfKey(argument: ExprNode, projection: ExprNode | undefined): string | undefined {
  const key = argument.type === 'Desc' || argument.type === 'Asc' ? argument.base : argument
  const source = projection ? beforeProjection(key, projection) : key
  return source && indexPathOf(source)
}

/** The expression on the document that a key of its projection stands for: `_updatedAt` for `orderings[0]`. */
function beforeProjection(key: ExprNode, projection: ExprNode): ExprNode | undefined {
  if (projection.type !== 'Projection' || projection.base.type !== 'This' || projection.expr.type !== 'Object') {
    return undefined
  }
  if (key.type === 'AccessElement' && key.index >= 0) {
    const list = beforeProjection(key.base, projection)
    if (list?.type !== 'Array' || list.elements.some((element) => element.isSplat)) return undefined
    return list.elements[key.index]?.value
  }
  if (key.type !== 'AccessAttribute' || key.base) return undefined
  let source: ExprNode | undefined
  for (const attribute of projection.expr.attributes) {
    if (attribute.type === 'ObjectAttributeValue') {
      if (attribute.name === key.name) source = attribute.value
    } else if (attribute.type === 'ObjectSplat' && attribute.value.type === 'This' && !source) source = key
    else return undefined
  }
  return source
}
