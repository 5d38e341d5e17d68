import type {ExprNode} from 'groq-js'

/** Characters that mean something in a path, and may stand in a name all the same. */
const hasMeaning = /[.?[]/

/** `slug.current` for an attribute of the document itself; nothing for every other expression. */
export function localPathOf(node: ExprNode): string | undefined {
  if (node.type !== 'AccessAttribute' || hasMeaning.test(node.name)) return undefined
  if (!node.base || node.base.type === 'This') return node.name
  const base = localPathOf(node.base)
  return base === undefined ? undefined : `${base}.${node.name}`
}

/** The path that an index may know an expression by: a field's, or that of the first of several that there is. */
export function indexPathOf(node: ExprNode): string | undefined {
  if (node.type === 'Group') return indexPathOf(node.base)
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'coalesce') return localPathOf(node)
  const choices = node.args.map((choice) =>
    choice.type === 'Value' && typeof choice.value === 'string' ? JSON.stringify(choice.value) : indexPathOf(choice),
  )
  return choices.every((choice) => choice !== undefined) ? choices.join(' ?? ') : undefined
}

/** Whether an expression only picks parts of the document itself, without following a reference. */
function isPartOfDocument(node: ExprNode): boolean {
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return !node.base || isPartOfDocument(node.base)
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Filter':
    case 'Group':
    case 'Slice':
      return isPartOfDocument(node.base)
    case 'Map':
    case 'FlatMap':
      return isPartOfDocument(node.base) && isPartOfDocument(node.expr)
    default:
      return false
  }
}

/** Whether an expression picks targets of the document's references, such as `credits[].person._ref`. */
export function isReferenceTarget(node: ExprNode): boolean {
  if (node.type === 'AccessAttribute') return node.name === '_ref' && isPartOfDocument(node)
  if (node.type === 'Group') return isReferenceTarget(node.base)
  return (node.type === 'Map' || node.type === 'FlatMap') && isPartOfDocument(node.base) && isReferenceTarget(node.expr)
}

/** Whether an expression's words are words of the document's text. */
export function isDocumentText(node: ExprNode): boolean {
  if (node.type === 'Array') return node.elements.every((element) => isDocumentText(element.value))
  if (node.type === 'FuncCall' && node.namespace === 'pt' && node.name === 'text') {
    return node.args.every(isPartOfDocument)
  }
  return isPartOfDocument(node) && node.type !== 'This'
}
