import type {ReadGate} from '../access/read-gate.ts'
import type {Condition, DatasetReader, IndexOrder} from '../documents/dataset-reader.ts'
import {draftIdOf, isPublishedId, publishedIdOf} from '../documents/document-id.ts'
import type {StoredDocument} from '../documents/document.ts'
import {fieldsOf} from '../documents/indexed-path.ts'
import type {Perspective} from './query-engine.ts'

/**
 * A dataset as one reader sees it in one perspective. Whatever GROQ evaluates over comes from here, so that grants and
 * perspectives have one place to hold.
 */
export type DocumentView = {
  /** Whether documents are shown under the ids they are stored under, by which an index orders equals. */
  readonly showsStoredIds: boolean
  /** The document that is shown under this id. */
  get(id: string): StoredDocument | undefined
  /** Ids of at least all documents that satisfy the condition, as they are shown, in ascending order. */
  candidates(condition: Condition): Iterable<string>
  /** Documents in ascending order of the id they are shown under; at least all that satisfy the condition. */
  find(condition: Condition): Iterable<StoredDocument>
  /** The same, for who wants them all. */
  findAll(condition: Condition): Iterable<StoredDocument>
  /** Whether so few documents may satisfy the condition that all of them are soon read. */
  isFew(condition: Condition): boolean
  /** How many documents satisfy the condition, roughly. */
  count(condition: Condition): number
  /** How many documents satisfy all of these conditions, exactly; nothing where only looking at them can tell. */
  countExactly(conditions: readonly Condition[]): number | undefined
  /** What this reader's documents may be found and ordered by. */
  readonly indexedPaths: ReadonlySet<string>
  /** At least all documents of these types that satisfy the condition, as `order()` has them; by an indexed path. */
  findOrdered(types: readonly string[], condition: Condition, order: IndexOrder): Iterable<StoredDocument>
}

export function documentView(reader: DatasetReader, gate: ReadGate, perspective: Perspective): DocumentView {
  const seen = new Map<string, StoredDocument | undefined>()
  const admit = (id: string) => {
    const document = reader.get(id)
    return document && gate.mayRead(document) ? gate.redact(document) : undefined
  }
  const get = (id: string) => {
    if (!seen.has(id)) seen.set(id, admit(id))
    return seen.get(id)
  }
  const indexedPaths = new Set([...reader.indexedPaths].filter((path) => !isPrivate(path, gate)))
  const [only] = perspective
  const seesAll = gate.rules.sees === 'everything'
  if (perspective.length === 1 && (only === 'raw' || only === 'published')) {
    const publishedOnly = only === 'published'
    const countExactly = (conditions: readonly Condition[]) =>
      seesAll ? reader.countExactly(conditions, publishedOnly) : undefined
    const getShown = publishedOnly ? (id: string) => (isPublishedId(id) ? get(id) : undefined) : get
    return {...plainView(reader, indexedPaths, getShown), countExactly}
  }
  return stackedView(reader, indexedPaths, get, perspective)
}

/** Documents are shown under the id they are stored under. */
function plainView(
  reader: DatasetReader,
  indexedPaths: ReadonlySet<string>,
  get: (id: string) => StoredDocument | undefined,
): Omit<DocumentView, 'countExactly'> {
  return {
    showsStoredIds: true,
    get,
    candidates: reader.find,
    find: (condition) => present(reader.find(condition), get),
    findAll: (condition) => present(reader.findAll(condition), get),
    isFew: reader.isFew,
    count: reader.count,
    indexedPaths,
    findOrdered: (types, condition, order) => present(reader.findOrdered(types, condition, order), get),
  }
}

function* present<Id>(ids: Iterable<Id>, get: (id: Id) => StoredDocument | undefined) {
  for (const id of ids) {
    const document = get(id)
    if (document) yield document
  }
}

/** Documents are shown under their published id: of all versions the one that is highest in the stack. */
function stackedView(
  reader: DatasetReader,
  indexedPaths: ReadonlySet<string>,
  get: (id: string) => StoredDocument | undefined,
  perspective: Perspective,
): DocumentView {
  const shown = new Map<string, StoredDocument | undefined>()
  const layers = perspective.map((layer) => layerOf(layer, reader, get))
  const show = (publishedId: string) => {
    if (!shown.has(publishedId)) shown.set(publishedId, highestVersion(publishedId, layers, get))
    return shown.get(publishedId)
  }
  const candidates = (condition: Condition) =>
    [...new Set(reader.findAll(withStoredIds(condition, perspective)).map(publishedIdOf))].toSorted()
  const showIfHighest = (id: string) => {
    const document = show(publishedIdOf(id))
    return document?._originalId === id ? document : undefined
  }
  return {
    showsStoredIds: false,
    get: (id) => (isPublishedId(id) ? show(id) : undefined),
    candidates,
    find: (condition) => present(candidates(condition), show),
    findAll: (condition) => present(candidates(condition), show),
    isFew: (condition) => reader.isFew(withStoredIds(condition, perspective)),
    count: (condition) => reader.count(withStoredIds(condition, perspective)),
    // Which version of a document is shown is not in any index.
    countExactly: () => undefined,
    indexedPaths,
    findOrdered: (types, condition, order) =>
      present(reader.findOrdered(types, withStoredIds(condition, perspective), order), showIfHighest),
  }
}

type Get = (id: string) => StoredDocument | undefined

/** Most documents have no version: after so many were looked for in vain it is asked once which there are. */
const lookedForInVain = 100
const mostVersions = 5000

/** The versions of a perspective's layer, by published id. */
function layerOf(layer: string, reader: DatasetReader, get: Get): Get {
  let inVain = 0
  let known: ReadonlySet<string> | undefined
  return (publishedId) => {
    const id = storedId(publishedId, layer)
    if (known && !known.has(id)) return undefined
    const document = get(id)
    if (!document && layer !== 'published' && ++inVain === lookedForInVain) {
      known = idsFrom(reader, storedId('', layer))
    }
    return document
  }
}

function idsFrom(reader: DatasetReader, prefix: string): ReadonlySet<string> | undefined {
  const ids = new Set<string>()
  for (const id of reader.find({kind: 'idPrefix', prefix})) if (ids.add(id).size > mostVersions) return undefined
  return ids
}

function highestVersion(publishedId: string, layers: readonly Get[], get: Get): StoredDocument | undefined {
  for (const versionOf of layers) {
    const document = versionOf(publishedId)
    if (!document) continue
    // In a release this stands for "will be unpublished".
    return isDeletion(document) ? undefined : {...document, _id: publishedId, _originalId: document._id}
  }
  const document = get(publishedId)
  return document && {...document, _originalId: publishedId}
}

function storedId(publishedId: string, layer: string): string {
  if (layer === 'published') return publishedId
  return layer === 'drafts' ? draftIdOf(publishedId) : `versions.${layer}.${publishedId}`
}

function isDeletion({_system: system}: StoredDocument): boolean {
  return typeof system === 'object' && system !== null && 'delete' in system && system.delete === true
}

/** The condition as it must be asked where the ids in it are those of published documents. */
function withStoredIds(condition: Condition, perspective: Perspective): Condition {
  switch (condition.kind) {
    case 'ids':
    case 'versionsOf':
      return {
        kind: 'ids',
        ids: condition.ids.flatMap((id) => [id, ...perspective.map((layer) => storedId(id, layer))]),
      }
    case 'idPrefix':
      // No document is shown under the id of a draft or a version.
      return /^(drafts|versions)\./.test(condition.prefix) ? {kind: 'none'} : {kind: 'all'}
    case 'idRange':
      return {kind: 'or', of: ['published', ...perspective].map((layer) => rangeIn(layer, condition))}
    case 'and':
    case 'or':
      return {kind: condition.kind, of: condition.of.map((part) => withStoredIds(part, perspective))}
    default:
      return condition
  }
}

type IdRange = Extract<Condition, {kind: 'idRange'}>

function rangeIn(layer: string, {from = '', to}: IdRange): IdRange {
  const prefix = storedId('', layer)
  const last = to ?? (prefix ? '\u{10FFFF}' : undefined)
  return {kind: 'idRange', from: prefix + from, ...(last !== undefined && {to: prefix + last})}
}

/** An order by what somebody may not see would tell them; and where that is taken away, another choice may count. */
function isPrivate(path: string, {rules}: ReadGate): boolean {
  if (rules.sees !== 'published') return false
  return fieldsOf(path).some((field) => field.split('.').some((segment) => rules.privateFields.includes(segment)))
}
