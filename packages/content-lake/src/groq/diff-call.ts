import {isSelectorNode, type ExprNode} from 'groq-js'
import {changedAny, changedOnly, mapSelector, type HoldsFor} from './change-selector.ts'
import {foreignCall} from './foreign-call.ts'

const callName = 'changed'

/**
 * `diff::changedAny` and `diff::changedOnly` as calls of the lake's own code: groq-js 2.0.1 answers them only when it is
 * awaited. Nothing for every other expression.
 */
export function replaceDiff(node: ExprNode, rewrite: (part: ExprNode) => ExprNode): ExprNode | undefined {
  if (node.type !== 'FuncCall' || node.namespace !== 'diff') return undefined
  const [before, after, selector] = node.args
  if (!before || !after || !selector || !isSelectorNode(selector)) return undefined
  const planned: ExprNode = {type: 'Value', value: mapSelector(selector, rewrite)}
  return foreignCall(callName, [{type: 'Value', value: node.name}, rewrite(before), rewrite(after), planned])
}

/** Answers the calls that `replaceDiff` has put in; nothing for others. */
export function answerDiff(name: string, args: readonly unknown[], holds: HoldsFor): boolean | undefined {
  const [kind, before, after, selector] = args
  if (name !== callName || !isSelector(selector)) return undefined
  return (kind === 'changedAny' ? changedAny : changedOnly)(before, after, selector, holds)
}

function isSelector(value: unknown): value is Parameters<typeof changedAny>[2] {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
