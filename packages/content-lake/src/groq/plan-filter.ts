import type {ExprNode} from 'groq-js'
import type {ConditionTemplate} from './condition-template.ts'
import {indexPathOf, isDocumentText, isReferenceTarget, localPathOf} from './local-path.ts'
import {liftOut, scopesReadBy} from './scope-levels.ts'
import {searchOf} from './search-match.ts'
import {someNode} from './syntax-tree.ts'

export type FilterPlan = {
  template: ConditionTemplate
  /** What the template is filled with: expressions as they must be evaluated outside of the filter. */
  values: readonly ExprNode[]
}

const all: ConditionTemplate = {kind: 'all'}

/** What an index can be asked so that it misses no document for which every one of these filters holds. */
export function planFilters(filters: readonly ExprNode[]): FilterPlan {
  const values: ExprNode[] = []
  const parts = filters.map((filter) => planCondition(filter, values))
  return {template: parts.length === 1 ? (parts[0] ?? all) : {kind: 'and', of: parts}, values}
}

/** What an index can be asked for documents to which any of these conditions of `score()` gives points. */
export function planScore(conditions: readonly ExprNode[], {template, values}: FilterPlan): FilterPlan {
  const filled = [...values]
  const parts = conditions.map((condition) => planCondition(withoutBoost(condition), filled))
  return {template: {kind: 'and', of: [template, {kind: 'or', of: parts}]}, values: filled}
}

function withoutBoost(node: ExprNode): ExprNode {
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'boost') return node
  const [boosted] = node.args
  return boosted ? withoutBoost(boosted) : node
}

function planCondition(node: ExprNode, values: ExprNode[]): ConditionTemplate {
  if (isGuard(node)) return {kind: 'guard', value: values.push(liftOut(node)) - 1}
  switch (node.type) {
    case 'Group':
      return planCondition(node.base, values)
    case 'And':
      return {kind: 'and', of: [planCondition(node.left, values), planCondition(node.right, values)]}
    case 'Or':
      return {kind: 'or', of: [planCondition(node.left, values), planUnless(node.left, node.right, values)]}
    case 'Value':
      return node.value === true ? all : {kind: 'none'}
    case 'FuncCall':
      return planFunction(node, values)
    case 'OpCall':
      return planOperation(node, values)
    default:
      return all
  }
}

const partsOfGuards = new Set([
  'AccessAttribute',
  'And',
  'Group',
  'Not',
  'OpCall',
  'Or',
  'Parameter',
  'Parent',
  'Value',
])

/** `$kind == null`: the same for every document, and known without reading any. */
function isGuard(node: ExprNode): boolean {
  if (node.type === 'Value' || node.type === 'Group' || scopesReadBy(node).has(0)) return false
  return !someNode(node, (part) => !partsOfGuards.has(part.type) && !isDefined(part))
}

function isDefined(node: ExprNode): boolean {
  return node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'defined'
}

/** What is behind `$country == null ||`: documents are not looked for in vain where the guard holds. */
function planUnless(guard: ExprNode, node: ExprNode, values: ExprNode[]): ConditionTemplate {
  const first = values.length
  const template = planCondition(node, values)
  if (!isGuard(ungrouped(guard))) return template
  for (let index = first; index < values.length; index += 1) {
    const value = values[index]
    if (!value || !someNode(value, ({type}) => type === 'Everything')) continue
    const skipped = {type: 'SelectAlternative' as const, condition: liftOut(guard), value: nothing}
    values[index] = {type: 'Select', alternatives: [skipped], fallback: value}
  }
  return template
}

const nothing: ExprNode = {type: 'Value', value: null}

function ungrouped(node: ExprNode): ExprNode {
  return node.type === 'Group' ? ungrouped(node.base) : node
}

type FunctionCall = Extract<ExprNode, {type: 'FuncCall'}>

function planFunction({namespace, name, args}: FunctionCall, values: ExprNode[]): ConditionTemplate {
  const [first, second] = args
  if (!first) return all
  switch (`${namespace}::${name}`) {
    case 'global::references': {
      const indexes = args.map((argument) => valueOf(argument, values))
      return indexes.every((index) => index !== undefined) ? {kind: 'references', values: indexes} : all
    }
    case 'global::defined': {
      const path = indexPathOf(first)
      return path === undefined ? all : {kind: 'defined', path}
    }
    case 'sanity::versionOf':
      return withValue(first, values, (value) => ({kind: 'versionOf', value}))
    case 'sanity::partOfRelease':
      return withValue(first, values, (value) => ({kind: 'release', value}))
    case 'string::startsWith':
      return second ? planStart(first, second, values) : all
    default:
      return all
  }
}

function planStart(text: ExprNode, start: ExprNode, values: ExprNode[]): ConditionTemplate {
  const path = indexPathOf(text)
  if (path === undefined) return all
  return withValue(start, values, (value) => (path === '_id' ? {kind: 'idStart', value} : {kind: 'start', path, value}))
}

type Operation = Extract<ExprNode, {type: 'OpCall'}>

function planOperation({op, left, right}: Operation, values: ExprNode[]): ConditionTemplate {
  switch (op) {
    case '==':
      return planEquality(left, right, values) ?? planEquality(right, left, values) ?? all
    case 'in':
      if (isReferenceTarget(right)) {
        return withValue(left, values, (value) => ({kind: 'reference', operator: 'equals', value}))
      }
      return planContains(right, left, values) ?? withValue(right, values, (value) => planMembership(left, 'in', value))
    case '<':
    case '<=':
      return planRange(left, 'to', right, values) ?? planRange(right, 'from', left, values) ?? all
    case '>':
    case '>=':
      return planRange(left, 'from', right, values) ?? planRange(right, 'to', left, values) ?? all
    case 'match':
      return planMatch(left, right, values)
    default:
      return all
  }
}

/** `$slug in previousSlugs`: one of the items of a document's array. */
function planContains(field: ExprNode, item: ExprNode, values: ExprNode[]): ConditionTemplate | undefined {
  const path = localPathOf(field)
  const value = path === undefined ? undefined : valueOf(item, values)
  return value === undefined ? undefined : {kind: 'field', path: `${path}[]`, operator: 'equals', value}
}

function planEquality(field: ExprNode, compared: ExprNode, values: ExprNode[]): ConditionTemplate | undefined {
  const target = dereferenced(field)
  if (target) {
    const of = planEquality(target, compared, values)
    return of && {kind: 'refersTo', of}
  }
  if (indexPathOf(field) === undefined && !isReferenceTarget(field)) return undefined
  const value = valueOf(compared, values)
  return value === undefined ? undefined : planMembership(field, 'equals', value)
}

/** `slug.current` as its target sees it, for `film->slug.current`. */
function dereferenced(node: ExprNode): ExprNode | undefined {
  if (node.type !== 'AccessAttribute' || !node.base) return undefined
  if (node.base.type === 'Deref') {
    return localPathOf(node.base.base) === undefined ? undefined : {type: 'AccessAttribute', name: node.name}
  }
  const base = dereferenced(node.base)
  return base && {type: 'AccessAttribute', base, name: node.name}
}

function planMembership(field: ExprNode, operator: 'equals' | 'in', value: number): ConditionTemplate {
  const path = indexPathOf(field)
  if (path === '_id') return {kind: 'id', operator, value}
  if (path === '_type') return {kind: 'type', operator, value}
  if (isReferenceTarget(field)) return {kind: 'reference', operator, value}
  return path === undefined ? all : {kind: 'field', path, operator, value}
}

function planRange(
  field: ExprNode,
  bound: 'from' | 'to',
  compared: ExprNode,
  values: ExprNode[],
): ConditionTemplate | undefined {
  const path = indexPathOf(field)
  const value = path === undefined ? undefined : valueOf(compared, values)
  if (path === undefined || value === undefined) return undefined
  return path === '_id' ? {kind: 'idRange', bound, value} : {kind: 'range', path, bound, value}
}

function planMatch(left: ExprNode, right: ExprNode, values: ExprNode[]): ConditionTemplate {
  const search = searchOf(left, right)
  if (!search) {
    // The index holds stored ids, which are not the ids that a perspective shows.
    const isIndexed = isDocumentText(left) && !readsId(left)
    return isIndexed ? withValue(right, values, (value) => ({kind: 'text', value})) : all
  }
  if (!search.texts.every((text) => text.type === 'This' || (isDocumentText(text) && !readsId(text)))) return all
  const kind = search.withId ? 'searchWithId' : 'search'
  return withValue(search.query, values, (value) => ({kind, value}))
}

function readsId(node: ExprNode): boolean {
  if (node.type === 'Array') return node.elements.some((element) => readsId(element.value))
  return node.type === 'AccessAttribute' && ['_id', '_originalId'].includes(node.name)
}

function withValue(
  expression: ExprNode,
  values: ExprNode[],
  template: (value: number) => ConditionTemplate,
): ConditionTemplate {
  const value = valueOf(expression, values)
  return value === undefined ? all : template(value)
}

/** The index among the values of an expression that is the same for every document the filter looks at. */
function valueOf(expression: ExprNode, values: ExprNode[]): number | undefined {
  if (scopesReadBy(expression).has(0)) return undefined
  return values.push(liftOut(expression)) - 1
}
