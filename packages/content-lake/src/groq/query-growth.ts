import type {ExprNode} from 'groq-js'
import {visitChildren} from './syntax-tree.ts'

/**
 * How often a query may put a value into its result twice or more, one time on top of the other: `{"a": [@, @]}` after
 * `{"a": [@, @]}` doubles it again. Each step may double time and memory, with nothing in between that could be stopped.
 */
export function growthOf(node: ExprNode): number {
  switch (node.type) {
    case 'Projection':
    case 'Map':
    case 'FlatMap':
      return growthOf(node.base) + growthOf(node.expr)
    case 'Object':
    case 'Array':
      return growthWithin(node) + Number(partsOf(node) > 1)
    case 'OpCall':
      // One sum, however many parts it has.
      return growthWithin(node) + Number(node.op === '+' && !isSum(node.left))
    default:
      return growthWithin(node)
  }
}

/** How deep the expressions of a query stand in one another. */
export function nestingOf(node: ExprNode): number {
  let deepest = 0
  visitChildren(node, (child) => {
    deepest = Math.max(deepest, nestingOf(child))
  })
  return deepest + 1
}

function growthWithin(node: ExprNode): number {
  let most = 0
  visitChildren(node, (child) => {
    most = Math.max(most, growthOf(child))
  })
  return most
}

function partsOf(node: Extract<ExprNode, {type: 'Object' | 'Array'}>): number {
  return node.type === 'Object' ? node.attributes.length : node.elements.length
}

function isSum(node: ExprNode): boolean {
  return node.type === 'OpCall' && node.op === '+'
}
