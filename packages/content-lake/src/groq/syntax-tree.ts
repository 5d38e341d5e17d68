import type {ExprNode} from 'groq-js'

/** In which scope a child is evaluated: its parent's own, a new one, or one that `^` skips (what maps over an array). */
export type ScopeStep = 'same' | 'nested' | 'hidden'
type Visit = (child: ExprNode, step: ScopeStep) => ExprNode

/** The node with each of its children replaced; nodes without children as they are. */
export function mapChildren(node: ExprNode, visit: Visit): ExprNode {
  const same = (child: ExprNode) => visit(child, 'same')
  switch (node.type) {
    case 'Filter':
    case 'Projection':
      return {...node, base: same(node.base), expr: visit(node.expr, 'nested')}
    case 'Map':
    case 'FlatMap':
      return {...node, base: same(node.base), expr: visit(node.expr, 'hidden')}
    case 'PipeFuncCall':
      return {...node, base: same(node.base), args: node.args.map((argument) => visit(argument, 'nested'))}
    case 'AccessAttribute':
      return node.base ? {...node, base: same(node.base)} : node
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Asc':
    case 'Deref':
    case 'Desc':
    case 'Group':
    case 'Neg':
    case 'Not':
    case 'Pos':
    case 'Slice':
      return {...node, base: same(node.base)}
    case 'And':
    case 'Or':
    case 'OpCall':
      return {...node, left: same(node.left), right: same(node.right)}
    case 'InRange':
      return {...node, base: same(node.base), left: same(node.left), right: same(node.right)}
    case 'FuncCall':
      return {...node, args: node.args.map(same)}
    case 'Array':
      return {...node, elements: node.elements.map((element) => ({...element, value: same(element.value)}))}
    case 'Object':
      return {...node, attributes: node.attributes.map((attribute) => mapAttribute(attribute, same))}
    case 'Select':
      return mapSelect(node, same)
    default:
      return node
  }
}

export function visitChildren(node: ExprNode, visit: (child: ExprNode, step: ScopeStep) => void) {
  mapChildren(node, (child, step) => {
    visit(child, step)
    return child
  })
}

/** Whether a node or anything below it satisfies the test. */
export function someNode(node: ExprNode, test: (node: ExprNode) => boolean): boolean {
  if (test(node)) return true
  let found = false
  visitChildren(node, (child) => {
    found ||= someNode(child, test)
  })
  return found
}

type Attribute = Extract<ExprNode, {type: 'Object'}>['attributes'][number]

function mapAttribute(attribute: Attribute, same: (child: ExprNode) => ExprNode): Attribute {
  if (attribute.type !== 'ObjectConditionalSplat') return {...attribute, value: same(attribute.value)}
  return {...attribute, condition: same(attribute.condition), value: same(attribute.value)}
}

function mapSelect(node: Extract<ExprNode, {type: 'Select'}>, same: (child: ExprNode) => ExprNode): ExprNode {
  const alternatives = node.alternatives.map((alternative) => ({
    ...alternative,
    condition: same(alternative.condition),
    value: same(alternative.value),
  }))
  return {...node, alternatives, ...(node.fallback && {fallback: same(node.fallback)})}
}
