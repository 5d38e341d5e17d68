import type {ExprNode} from 'groq-js'

/** `[@, _id] match text::query($words)`, taken apart. */
export type SearchMatch = {
  /** Whose words are searched: `@` is everything a document says. */
  texts: readonly ExprNode[]
  /** Whether the document's own id is also an answer. */
  withId: boolean
  query: ExprNode
}

/** Nothing when the right side is an ordinary pattern. */
export function searchOf(left: ExprNode, right: ExprNode): SearchMatch | undefined {
  if (right.type === 'Group') return searchOf(left, right.base)
  if (right.type !== 'FuncCall' || right.namespace !== 'text' || right.name !== 'query') return undefined
  const [query] = right.args
  if (!query) return undefined
  const parts = left.type === 'Array' ? left.elements.map((element) => element.value) : [left]
  const texts = parts.filter((part) => !isOwnId(part))
  return {texts, withId: texts.length < parts.length, query}
}

function isOwnId(node: ExprNode): boolean {
  return node.type === 'AccessAttribute' && node.name === '_id' && (!node.base || node.base.type === 'This')
}
