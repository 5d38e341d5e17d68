import type {ExprNode} from 'groq-js'

/**
 * `[...a, ...b][0...9]` with nine of each list at most: none of what comes later can be among the first nine of both.
 * Every other expression as it is.
 */
export function withLimitedParts(node: ExprNode): ExprNode {
  const count = node.type === 'Slice' ? sliceEnd(node) : node.type === 'AccessElement' ? node.index + 1 : 0
  if ((node.type !== 'Slice' && node.type !== 'AccessElement') || count <= 0) return node
  const list = ungrouped(node.base)
  if (list.type !== 'Array') return node
  const elements = list.elements.map((element) =>
    element.isSplat ? {...element, value: firstOf(element.value, count)} : element,
  )
  return {...node, base: {...list, elements}}
}

/** How many items a slice reads; 0 where that is not known before the list is. */
function sliceEnd({left, right, isInclusive}: Extract<ExprNode, {type: 'Slice'}>): number {
  if (left < 0 || right < 0) return 0
  return isInclusive ? right + 1 : right
}

function firstOf(list: ExprNode, count: number): ExprNode {
  return {type: 'Slice', base: list, left: 0, right: count, isInclusive: false}
}

function ungrouped(node: ExprNode): ExprNode {
  return node.type === 'Group' ? ungrouped(node.base) : node
}
