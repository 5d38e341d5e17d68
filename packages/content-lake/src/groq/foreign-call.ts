import type {ExprNode} from 'groq-js'

/** No query can name this parameter: GROQ's identifiers are letters, digits and `_`. */
const foreignParameter = '\0foreign'

/**
 * An expression that calls the lake's own code with evaluated arguments. groq-js has no door for that; but `+` on two
 * arrays calls the left one's `concat`, and the left one is ours.
 */
export function foreignCall(name: string, args: readonly ExprNode[]): ExprNode {
  const values: ExprNode[] = [{type: 'Value', value: name}, ...args]
  return {
    type: 'OpCall',
    op: '+',
    left: {type: 'Parameter', name: foreignParameter},
    right: {type: 'Array', elements: values.map((value) => ({type: 'ArrayElement', value, isSplat: false}))},
  }
}

/** The name and arguments of a foreign call; nothing for every other expression. */
export function foreignCallOf(node: ExprNode): {name: string; args: readonly ExprNode[]} | undefined {
  if (node.type !== 'OpCall' || node.left.type !== 'Parameter' || node.left.name !== foreignParameter) return undefined
  if (node.right.type !== 'Array') return undefined
  const [name, ...args] = node.right.elements.map((element) => element.value)
  return name?.type === 'Value' ? {name: String(name.value), args} : undefined
}

/** The parameters under which an expression with foreign calls must be evaluated. */
export function withForeignCalls(
  params: Record<string, unknown>,
  answer: (name: string, args: readonly unknown[]) => unknown,
): Record<string, unknown> {
  const concat = ([name, ...args]: unknown[]) => answer(String(name), args)
  return {...params, [foreignParameter]: Object.defineProperty([], 'concat', {value: concat})}
}
