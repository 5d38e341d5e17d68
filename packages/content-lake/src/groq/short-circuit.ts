import type {ExprNode} from 'groq-js'

/**
 * A condition that is true for the same values, but whose second halves are evaluated only where they decide something:
 * groq-js evaluates both sides of `&&` and `||`, and references are dear to follow. Where it is not true it may be `null`
 * instead of false.
 */
export function shortCircuit(condition: ExprNode): ExprNode {
  switch (condition.type) {
    case 'Group':
      return shortCircuit(condition.base)
    case 'And':
      return chosen(condition.left, shortCircuit(condition.right), {type: 'Value', value: false})
    case 'Or':
      return chosen(condition.left, {type: 'Value', value: true}, shortCircuit(condition.right))
    default:
      return condition
  }
}

function chosen(condition: ExprNode, value: ExprNode, fallback: ExprNode): ExprNode {
  return {
    type: 'Select',
    alternatives: [{type: 'SelectAlternative', condition: shortCircuit(condition), value}],
    fallback,
  }
}
