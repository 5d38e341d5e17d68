import {evaluateSync, type ExprNode} from 'groq-js'
import type {Condition} from '../documents/dataset-reader.ts'
import type {StoredDocument} from '../documents/document.ts'
import {indexedValue} from '../documents/indexed-path.ts'
import {attributeOf} from './careful-attributes.ts'
import {answerDiff} from './diff-call.ts'
import {fillExactly, fillTemplate} from './condition-template.ts'
import type {DocumentView} from './document-view.ts'
import {foreignCallOf, withForeignCalls} from './foreign-call.ts'
import type {BudgetWatch} from './query-budget.ts'
import type {DocumentChange} from './query-engine.ts'
import type {FindPlan, Limit, QueryPlan} from './query-plan.ts'
import {specifiedFunctions} from './specified-functions.ts'
import {tagsOfCondition, type TagCollector} from './sync-tags.ts'

export type RunInput = {
  plan: QueryPlan
  view: DocumentView
  tags: TagCollector
  params: Record<string, unknown>
  identity: string
  projectId: string
  dataset: string
  timestamp: Date
  /** In delta mode. */
  change?: DocumentChange
  watch: BudgetWatch
}

export type QueryRun = {
  /** Evaluates a part of the plan. @param params more parameters than the query's own */
  evaluate(node: ExprNode, root?: unknown, params?: Record<string, unknown>): unknown
  /** The ids, as they are shown and in their order, of all documents that an expression which asks for some may give. */
  candidates(find: ExprNode): Iterable<string>
  /**
   * Evaluates a part of the plan over one document, or what became of it.
   * @returns the value, and what it hangs on
   */
  evaluateRow(node: ExprNode, subject: unknown): {value: unknown} & RowSources
  /** What a shared part of the plan comes to. */
  shared(index: number): unknown
  /** What was asked of the dataset so far. */
  readonly asked: readonly {condition: Condition; documents: number}[]
}

/** What a row was made from, besides its own document. */
export type RowSources = {
  /** Documents that it read. */
  followed: ReadonlySet<string>
  /** Tags that whatever it would find besides must have. */
  searched: ReadonlySet<string>
  /** Whether it hangs on nothing else. */
  isSteady: boolean
}

/** One evaluation of a plan: answers what the rewritten query asks for. */
export function startRun(input: RunInput): QueryRun {
  const {plan, view, tags, watch} = input
  const sharedValues = new Map<number, unknown>()
  const evaluate: QueryRun['evaluate'] = (node, root, more) =>
    evaluateSync(node, {...options, root, params: more ? {...params, ...more} : params}).data
  const isTrue = (filter: ExprNode, document: StoredDocument) => evaluate(filter, document) === true
  const {find, candidates, count, asked} = createFinder(input, isTrue, (condition, ids) => {
    for (const tag of row ? tagsOfCondition(condition) : []) row?.searched.add(tag)
    for (const id of row ? ids : []) row?.followed.add(id)
  })

  let row: {subject: unknown; followed: Set<string>; searched: Set<string>; isSteady: boolean} | undefined
  const dereference = ({_ref: id}: {_ref: string}) => {
    watch.countRow()
    row?.followed.add(id)
    const document = view.get(id)
    tags.addDocument(id, document?._type)
    return document
  }
  const shared = (index: number) => {
    const node = plan.shared[index]
    if (node && !sharedValues.has(index)) sharedValues.set(index, evaluate(node))
    return sharedValues.get(index)
  }
  // A condition of a selector is evaluated for each part of a value, and may be a query itself.
  const holds = (condition: ExprNode, item: unknown) => {
    watch.checkTime(64)
    return evaluate(condition, item) === true
  }
  const answer = (name: string, args: readonly unknown[]) => {
    if (name === 'row') return row ? [row.subject] : []
    if (row && name === 'shared') row.isSteady = false
    // A row would have to be told of every change of the number; of the documents it knows which ones they are.
    if (name === 'counted') return row ? null : count(Number(args[0]), args.slice(1))
    if (name === 'find') return find(Number(args[0]), args.slice(1))
    if (name === 'shared') return shared(Number(args[0]))
    if (name === 'document') return documentOf(args[0], dereference)
    if (name === 'attribute') return attributeOf(args[0], args[1])
    watch.checkTime(name.startsWith('geo') ? 64 : 1)
    if (name === 'timed') return args[0]
    return answerDiff(name, args, holds) ?? specifiedFunctions[name]?.(...args)
  }
  const params = withForeignCalls(input.params, answer)
  const options = {...circumstancesOf(input), dereference}
  const evaluateRow: QueryRun['evaluateRow'] = (node, subject) => {
    watch.countRow()
    const sources = (row = {subject, followed: new Set(), searched: new Set(), isSteady: true})
    try {
      return {value: evaluate(node), ...sources}
    } finally {
      row = undefined
    }
  }
  const candidatesOf = (node: ExprNode) => {
    const [index, ...values] = foreignCallOf(node)?.args.map((value) => evaluate(value)) ?? []
    return candidates(Number(index), values)
  }
  return {evaluate, evaluateRow, candidates: candidatesOf, shared, asked}
}

/** Who asks what when, as groq-js is told. */
function circumstancesOf({identity, timestamp, projectId, dataset, change}: RunInput) {
  return {dataset: [], identity, timestamp, sanity: {projectId, dataset}, ...change}
}

/** Answers a plan's searches, and remembers what was asked. */
function createFinder(
  {plan, view, tags, watch}: RunInput,
  holds: (filter: ExprNode, document: StoredDocument) => boolean,
  onFound: (condition: Condition, ids: readonly string[]) => void,
) {
  const asked: {condition: Condition; documents: number}[] = []
  const found = new Map<string, StoredDocument[]>()
  const passes: Passes = (document, filters) => (watch.countRow(), filters.every((filter) => holds(filter, document)))

  const filled = (index: number, values: readonly unknown[]) => {
    const findPlan = plan.finds[index]
    if (!findPlan) throw new Error(`The plan has no search ${index}`)
    const filling = {values, indexedPaths: view.indexedPaths, idsOf}
    const condition = fillTemplate(findPlan.template, filling)
    tags.addCondition(condition)
    return {condition, findPlan, filling}
  }
  const find = (index: number, values: readonly unknown[]) => {
    const {condition, findPlan} = filled(index, values)
    const documents = collect(condition, findPlan)
    asked.push({condition, documents: documents.length})
    const ids = documents.map(({_id}) => _id)
    onFound(condition, ids)
    return documents
  }
  const count = onceFor((index, values) => {
    const {condition, findPlan, filling} = filled(index, values)
    const exact = fillExactly(findPlan.template, filling)
    const counted = exact && view.countExactly(exact)
    if (counted !== undefined) asked.push({condition, documents: 0})
    return counted ?? null
  })
  function* candidates(index: number, values: readonly unknown[]) {
    const {condition} = filled(index, values)
    const question = {condition, documents: 0}
    asked.push(question)
    for (const id of view.candidates(condition)) {
      question.documents += 1
      yield id
    }
  }
  const collect = (condition: Condition, {limit}: FindPlan) => {
    const ordered = limit && firstInOrder(view, condition, limit, passes)
    if (ordered) return ordered
    if (limit && !limit.order) return takeFirst(view.find(condition), limit, passes) ?? []
    const key = JSON.stringify(condition)
    const known = found.get(key) ?? Array.from(view.findAll(condition), (document) => (watch.countRow(), document))
    found.set(key, known)
    return known
  }
  const idsOf = (condition: Condition, most: number) => {
    tags.addCondition(condition)
    const ids: string[] = []
    for (const document of view.find(condition)) if (ids.push(document._id) > most) break
    onFound(condition, ids)
    return ids.length > most ? undefined : ids
  }
  return {find, candidates, count, asked}
}

/** Counts once whatever is asked for with the same values. */
function onceFor(count: (index: number, values: readonly unknown[]) => number | null): typeof count {
  const counts = new Map<string, number | null>()
  return (index, values) => {
    const key = JSON.stringify([index, values])
    if (!counts.has(key)) counts.set(key, count(index, values))
    return counts.get(key) ?? null
  }
}

type Passes = (document: StoredDocument, filters: readonly ExprNode[]) => boolean

/** Nothing where no index knows the order, or where it would be followed for long: then it is quicker to sort all. */
function firstInOrder(view: DocumentView, condition: Condition, limit: Limit, passes: Passes) {
  const types = typesOf(condition)
  if (!limit.order || !types || !view.indexedPaths.has(limit.order.path)) return undefined
  if (condition.kind !== 'types' && view.isFew(condition)) return undefined
  const documents = view.findOrdered(types, condition, limit.order)
  const order = {...limit.order, isWhole: limit.order.isWhole && view.showsStoredIds}
  const patience = () => leastPatience + limit.count + view.count(condition) / 4
  // groq-js sorts them again; equals must then stand in the dataset's order.
  return takeFirst(documents, {...limit, order}, passes, patience)?.sort(byId)
}

/** So many documents may be looked at in vain before it is asked how many there are. */
const leastPatience = 1000

/** The types of all documents that satisfy a condition, where it says. */
function typesOf(condition: Condition): readonly string[] | undefined {
  if (condition.kind === 'types') return condition.types
  if (condition.kind !== 'and' && condition.kind !== 'or') return undefined
  const known = condition.of.map((part) => typesOf(part))
  if (condition.kind === 'and') return known.find((types) => types !== undefined)
  return known.every((types) => types !== undefined) ? [...new Set(known.flat())] : undefined
}

function byId(left: StoredDocument, right: StoredDocument): number {
  return left._id < right._id ? -1 : 1
}

/** `documents::get` takes an id or a reference. */
function documentOf(target: unknown, dereference: (reference: {_ref: string}) => StoredDocument | undefined) {
  if (typeof target === 'string') return dereference({_ref: target})
  if (typeof target !== 'object' || target === null || !('_ref' in target)) return null
  return typeof target._ref === 'string' ? dereference({_ref: target._ref}) : null
}

/**
 * The first documents that pass, and with them the equals of the last where something else decides between those; nothing
 * where too many in a row do not pass.
 */
function takeFirst(
  documents: Iterable<StoredDocument>,
  {count, filters, order}: Limit,
  passes: Passes,
  patience = () => Infinity,
): StoredDocument[] | undefined {
  const taken: StoredDocument[] = []
  const isEnough = (next?: StoredDocument) => {
    const last = taken.at(-1)
    if (taken.length < count) return false
    if (!order || order.isWhole || !last) return true
    return next !== undefined && orderKey(next, order.path) !== orderKey(last, order.path)
  }
  if (isEnough()) return taken
  let failed = 0
  let mayFail = leastPatience
  for (const document of documents) {
    if (isEnough(document)) return taken
    if (passes(document, filters)) taken.push(document)
    else if (++failed > mayFail && failed > (mayFail = patience())) return undefined
    if (isEnough()) return taken
  }
  return taken
}

/** What cannot be compared counts as equal. */
function orderKey(document: StoredDocument, path: string): unknown {
  const value = indexedValue(document, path)
  return typeof value === 'object' || value === undefined ? null : value
}
