import {evaluateSync, type ExprNode} from 'groq-js'
import type {StoredDocument} from '../documents/document.ts'
import {answerDiff} from './diff-call.ts'
import {attributeOf, failedOnAttribute, withCarefulAttributes} from './careful-attributes.ts'
import {withForeignCalls} from './foreign-call.ts'
import type {QueryPlan} from './query-plan.ts'
import {specifiedFunctions} from './specified-functions.ts'

/**
 * Whether a query would find a document, were it the only one: what a listener asks. Only the filters count, not what
 * is projected, ordered or cut off after them; references cannot be followed.
 */
export function filterMatcher(
  plan: QueryPlan,
  params: Record<string, unknown>,
  identity: string,
): (document: StoredDocument) => boolean {
  const plain = matcherOf(plan, params, identity)
  const careful = matcherOf(withCarefulAttributes(plan), params, identity)
  return (document) => {
    try {
      return plain(document)
    } catch (error) {
      if (failedOnAttribute(error)) return careful(document)
      throw error
    }
  }
}

function matcherOf(plan: QueryPlan, params: Record<string, unknown>, identity: string) {
  const filtered = filteredPart(plan.tree)
  return (document: StoredDocument) => {
    const answer = (name: string, args: readonly unknown[]): unknown => {
      if (name === 'find') return [document]
      if (name === 'shared') return evaluate(plan.shared[Number(args[0])] ?? {type: 'Value', value: null})
      if (name === 'document' || name === 'counted') return null
      if (name === 'timed') return args[0]
      if (name === 'attribute') return attributeOf(args[0], args[1])
      const holds = (condition: ExprNode, item: unknown) =>
        evaluateSync(condition, {root: item, dataset: [], params: all}).data === true
      return answerDiff(name, args, holds) ?? specifiedFunctions[name]?.(...args)
    }
    const all = withForeignCalls(params, answer)
    const evaluate = (node: ExprNode): unknown =>
      evaluateSync(node, {dataset: [], params: all, identity, dereference: () => null}).data
    const found = evaluate(filtered)
    return Array.isArray(found) ? found.length > 0 : found !== null && found !== false
  }
}

/** `*[…]` without what follows. */
function filteredPart(tree: ExprNode): ExprNode {
  switch (tree.type) {
    case 'AccessElement':
    case 'AccessAttribute':
    case 'Map':
    case 'Projection':
    case 'Slice':
    case 'Group':
      return tree.base ? filteredPart(tree.base) : tree
    case 'PipeFuncCall':
      return tree.name === 'order' ? filteredPart(tree.base) : tree
    default:
      return tree
  }
}
