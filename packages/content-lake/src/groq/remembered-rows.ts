import type {ExprNode} from 'groq-js'
import {LRUCache} from 'lru-cache'
import type {DatasetReader} from '../documents/dataset-reader.ts'
import {publishedIdOf} from '../documents/document-id.ts'
import type {DocumentView} from './document-view.ts'
import type {QueryRequest} from './query-engine.ts'
import type {QueryPlan} from './query-plan.ts'
import type {QueryRun, RowSources} from './query-run.ts'
import {compareKeys, isSortable} from './row-order.ts'
import type {RowPlan} from './row-plan.ts'
import {anything, tagsOfVersions, type TagCollector} from './sync-tags.ts'

/**
 * What documents contributed to long lists, so that after a change only what it touches is evaluated again. A row hangs on
 * its own document, on those that it read, and on what comes to satisfy a condition that it searched by; one that hangs on
 * more is evaluated each time.
 */
export type RememberedRows = {
  /** The answer as JSON; nothing for a query whose answer is not made of rows. */
  answer(asking: Asking): RowAnswer | undefined
}
export type RowAnswer = {json: string; evaluated: number; remembered: number}

export type Asking = {
  request: QueryRequest
  plan: QueryPlan
  run: QueryRun
  view: DocumentView
  reader: DatasetReader
  tags: TagCollector
}

type Row = {json: string; keys: readonly unknown[]}
type Rows = {
  revision: number
  byId: Map<string, Row>
  /** Documents whose rows have still to be evaluated. */
  waiting: Set<string>
  /** Whether `order` is the order of the answer. */
  isSorted: boolean
  /** Ids; those of rows that are gone, too, until it is sorted. */
  order: string[]
  /** Whose rows read a document, by its id. */
  followers: Map<string, Set<string>>
  /** Whose rows searched for documents, by a tag that all of these have. */
  searchers: Map<string, Set<string>>
  /** Documents whose rows hang on more. */
  unsteady: Set<string>
  /** The tags of the whole answer, and perhaps of earlier ones. */
  tags: TagCollector
  bytes: number
  /** As far as documents were looked at in their order, where only the first are wanted. */
  reached: string
  isExhausted: boolean
}

/** With more unsteady rows than this nothing would be gained. */
const maxUnsteady = 500
const bytesPerRow = 200
const maxRowsForSlice = 20_000

/** @param maxBytes of all rows, roughly */
export function rememberRows(maxBytes: number): RememberedRows {
  const known = new LRUCache<string, Rows>({maxSize: maxBytes})
  const hopeless = new LRUCache<string, true>({max: 200})

  return {
    answer(asking) {
      const {rows: rowPlan} = asking.plan
      const key = keyOf(asking)
      if (!rowPlan || hopeless.has(key)) return undefined
      const rows = known.get(key)
      const stale = rows && staleIds(rows, asking)
      const current = rows && stale ? rows : noRows(asking)
      current.waiting = new Set(stale)
      let evaluated = 0
      try {
        for (;;) {
          evaluated += current.waiting.size
          if (!evaluateWaiting(current, rowPlan, asking)) {
            known.delete(key)
            hopeless.set(key, true)
            return undefined
          }
          const ids = nextIds(current, rowPlan, asking)
          if (!ids) return undefined
          if (ids.length === 0) break
          current.waiting = new Set(ids)
        }
      } finally {
        // Whoever is stopped goes on from here when asked again.
        current.tags.addAll(asking.tags)
        if (!hopeless.has(key)) known.set(key, current, {size: current.bytes + 1})
      }
      asking.tags.addAll(current.tags)
      return {json: resultOf(current, rowPlan), evaluated, remembered: Math.max(0, current.byId.size - evaluated)}
    },
  }
}

function resultOf({order, byId}: Rows, {slice, isCount}: RowPlan): string {
  if (isCount) return String(byId.size)
  const items = order.flatMap((id) => byId.get(id)?.json || [])
  return `[${slice ? items.slice(slice.from, slice.to).join(',') : items.join(',')}]`
}

function keyOf({request, plan, reader}: Asking): string {
  const {gate, perspective, params} = request
  const values = plan.parameters.map((name) => params[name])
  return JSON.stringify([reader.id, gate.key, perspective, meaningOf(plan), values])
}

const meanings = new WeakMap<QueryPlan, string>()

/** All that rows are made by. The query's text is not enough: some parameters' values became a part of what was read. */
function meaningOf(plan: QueryPlan): string {
  const known = meanings.get(plan)
  if (known !== undefined) return known
  const {slice: _, ...rows} = plan.rows ?? {}
  const meaning = JSON.stringify([rows, plan.finds.map(({template}) => template), plan.shared])
  meanings.set(plan, meaning)
  return meaning
}

function noRows({reader, tags}: Asking): Rows {
  return {
    revision: reader.revision,
    byId: new Map(),
    waiting: new Set(),
    isSorted: true,
    order: [],
    followers: new Map(),
    searchers: new Map(),
    unsteady: new Set(),
    tags,
    bytes: 0,
    reached: '',
    isExhausted: false,
  }
}

/**
 * Documents that are to be looked at besides: all of them at first, or only as many as are wanted in their order. Nothing
 * where the index may give the part that is wanted sooner than all are looked at.
 */
function nextIds(rows: Rows, {find, sorted, slice}: RowPlan, {run}: Asking): string[] | undefined {
  if (rows.isExhausted) return []
  const isFirstFew = slice !== undefined && !sorted
  const wanted = isFirstFew ? slice.to - rows.byId.size : slice ? maxRowsForSlice : Infinity
  if (wanted <= 0) return []
  const ids: string[] = []
  for (const id of run.candidates(find)) {
    if (id <= rows.reached) continue
    if (ids.length < wanted) ids.push(id)
    else if (isFirstFew) return reachedBy(ids)
    else return undefined
  }
  rows.isExhausted = true
  return reachedBy(ids)

  function reachedBy(next: string[]) {
    rows.reached = next.at(-1) ?? rows.reached
    return next
  }
}

/** The ids, as they are shown, of documents whose rows may not be what they were; nothing when these are not known. */
function staleIds(rows: Rows, {reader, request}: Asking): string[] | undefined {
  const changed = reader.changedSince(rows.revision)
  if (!changed) return undefined
  const stale = new Set([...rows.waiting, ...rows.unsteady])
  const add = (ids: Iterable<string> = []) => {
    for (const id of ids) stale.add(id)
  }
  const isRaw = request.perspective[0] === 'raw'
  for (const id of changed.map((one) => (isRaw ? one : publishedIdOf(one))))
    add([id, ...(rows.followers.get(id) ?? [])])
  for (const tag of rows.searchers.size ? tagsOfVersions(changed, reader) : []) add(rows.searchers.get(tag))
  rows.revision = reader.revision
  return [...stale].filter((id) => rows.isExhausted || id <= rows.reached)
}

/** @returns false when remembering is not worth it */
function evaluateWaiting(rows: Rows, plan: RowPlan, asking: Asking): boolean {
  for (const id of rows.waiting) {
    const before = rows.byId.get(id)
    const after = rowOf(id, rows, plan, asking)
    if (rows.unsteady.size > maxUnsteady || (after && !after.keys.every(isSortable))) return false
    rows.waiting.delete(id)
    if (!before && !after) continue
    rows.isSorted &&= hasSamePlace(before, after)
    rows.bytes += sizeOf(after) - sizeOf(before)
    if (after) rows.byId.set(id, after)
    else rows.byId.delete(id)
    if (!before) rows.order.push(id)
  }
  if (!rows.isSorted) sortRows(rows, plan)
  rows.isSorted = true
  return true
}

function hasSamePlace(before: Row | undefined, after: Row | undefined): boolean {
  if (!before || !after) return false
  return JSON.stringify(before.keys) === JSON.stringify(after.keys)
}

function sizeOf(row: Row | undefined): number {
  return row ? row.json.length + bytesPerRow : 0
}

function rowOf(id: string, rows: Rows, {items, sorted}: RowPlan, {run, view}: Asking): Row | undefined {
  const document = view.get(id)
  rows.unsteady.delete(id)
  const listFor = (node: ExprNode, subject: unknown): unknown[] => {
    const row = run.evaluateRow(node, subject)
    remember(id, row, rows)
    return Array.isArray(row.value) ? row.value : []
  }
  const contributed = document ? listFor(items, document) : []
  const isEmpty = contributed.length === 0
  const [keys] = sorted && !isEmpty ? listFor(sorted.keys, contributed[0]) : []
  const shown = sorted && !isEmpty ? listFor(sorted.items, contributed[0]) : contributed
  if (shown.length === 0) return undefined
  return {json: JSON.stringify(shown).slice(1, -1), keys: Array.isArray(keys) ? keys : []}
}

function remember(id: string, {followed, searched, isSteady}: RowSources, rows: Rows) {
  if (!isSteady || searched.has(anything)) rows.unsteady.add(id)
  note(id, followed, rows.followers)
  note(id, searched, rows.searchers)

  function note(follower: string, sources: Iterable<string>, known: Map<string, Set<string>>) {
    for (const source of sources) {
      const followers = known.get(source) ?? new Set()
      if (followers.size === 0) known.set(source, followers)
      if (!followers.has(follower)) rows.bytes += bytesPerRow
      followers.add(follower)
    }
  }
}

/** Nearly all of them are in order already. */
function sortRows(rows: Rows, {sorted}: RowPlan) {
  const directions = sorted?.directions ?? []
  const keysOf = (id: string) => rows.byId.get(id)?.keys ?? []
  rows.order = rows.order
    .filter((id) => rows.byId.has(id))
    .sort((left, right) => compareKeys(keysOf(left), keysOf(right), directions) || (left < right ? -1 : 1))
}
