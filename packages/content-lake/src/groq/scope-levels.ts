import type {ExprNode} from 'groq-js'
import {mapChildren, visitChildren, type ScopeStep} from './syntax-tree.ts'

/** How many scopes `^` can count between an expression and a node in it. */
type Position = {depth: number; hidden: boolean; inner: boolean}

const outermost: Position = {depth: 0, hidden: false, inner: false}

// A scope below a hidden one gets the hidden one's parent as its own: see `createNested` in groq-js.
function enter(position: Position, step: ScopeStep): Position {
  if (step === 'same') return position
  return {depth: position.hidden ? position.depth : position.depth + 1, hidden: step === 'hidden', inner: true}
}

/**
 * The scopes an expression reads, seen from where it stands: 0 is its own `@`, 1 is `^`, 2 is `^.^` …
 * An expression without any gives the same result wherever it stands.
 */
export function scopesReadBy(expression: ExprNode, hidden = false): Set<number> {
  const levels = new Set<number>()
  const walk = (node: ExprNode, position: Position) => {
    if (node.type === 'Parent') {
      if (node.n >= position.depth) levels.add(node.n - position.depth)
    } else if (!position.inner && readsThis(node)) levels.add(0)
    visitChildren(node, (child, step) => walk(child, enter(position, step)))
  }
  walk(expression, {...outermost, hidden})
  return levels
}

/** The expression as it must be written one scope further out; only for one that does not read its own `@`. */
export function liftOut(expression: ExprNode): ExprNode {
  const lift = (node: ExprNode, position: Position): ExprNode => {
    // A node of its own: what a `*` asks for depends on where it stands.
    if (node.type === 'Everything') return {...node}
    if (node.type !== 'Parent' || node.n <= position.depth) {
      return mapChildren(node, (child, step) => lift(child, enter(position, step)))
    }
    return node.n === 1 ? {type: 'This'} : {type: 'Parent', n: node.n - 1}
  }
  return lift(expression, outermost)
}

const functionsOfThis = new Set(['global::references', 'sanity::versionOf', 'sanity::partOfRelease'])

function readsThis(node: ExprNode): boolean {
  if (node.type === 'This') return true
  if (node.type === 'AccessAttribute') return node.base === undefined
  return node.type === 'FuncCall' && functionsOfThis.has(`${node.namespace}::${node.name}`)
}

/** The expression with the scopes around it replaced by parameters, and which of them it reads. */
export function boundToScopes(
  expression: ExprNode,
  hidden: boolean,
  parameterOf: (level: number) => string,
): {expression: ExprNode; levels: readonly number[]} {
  const levels = new Set<number>()
  const bind = (node: ExprNode, position: Position): ExprNode => {
    if (node.type !== 'Parent' || node.n <= position.depth) {
      return mapChildren(node, (child, step) => bind(child, enter(position, step)))
    }
    levels.add(node.n - position.depth)
    return {type: 'Parameter', name: parameterOf(node.n - position.depth)}
  }
  return {expression: bind(expression, {...outermost, hidden}), levels: [...levels]}
}
