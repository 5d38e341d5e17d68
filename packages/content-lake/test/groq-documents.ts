import fc from 'fast-check'
import type {Mutation} from '../src/documents/document-store.ts'
import type {StoredDocument} from '../src/documents/document.ts'
import type {Perspective} from '../src/groq/query-engine.ts'
import {temporaryStore, type TemporaryStore} from './temporary-store.ts'

/** One stands in a folder. */
export const ids = [...Array.from({length: 8}, (_, index) => `a${index}`), 'b.a8']
export const words = ['alpha', 'Beta', 'alpine', 'gamma', 'it’s', 'Żółw']
export const slugs = ['one', 'two', 'three']

const word = fc.constantFrom(...words)
const reference = fc.constantFrom(...ids).map((_ref) => ({_type: 'reference', _ref, _weak: true}))
const moment = fc.integer({min: 0, max: 4}).map((minute) => `2026-01-01T00:0${minute}:00Z`)
const whole = {noNullPrototype: true}
const keyed = <Item extends {_key: string}>(item: fc.Arbitrary<Item>, maxLength: number) =>
  fc.uniqueArray(item, {maxLength, selector: ({_key}) => _key})
const span = fc.record({_key: fc.constantFrom('s', 't'), _type: fc.constant('span'), text: word}, whole)
const block = fc.record({_key: fc.constantFrom('b', 'c'), _type: fc.constant('block'), children: keyed(span, 2)}, whole)
const credit = fc.record(
  {_key: fc.constantFrom('k', 'l', "it's"), role: fc.constantFrom('cast', 'crew'), person: reference},
  {requiredKeys: ['_key'], noNullPrototype: true},
)

const oddItem = fc.constantFrom(null, false, {n: 1}, ['alpha'])

const content = fc.record(
  {
    title: fc.oneof(
      word,
      fc.tuple(word, word).map((pair) => pair.join(' ')),
    ),
    name: word,
    slug: fc.record({current: fc.constantFrom(...slugs)}, whole),
    year: fc.oneof(
      fc.integer({min: 0, max: 6}),
      fc.constantFrom('3', 'x'),
      fc.boolean(),
      fc.constantFrom(null, [1], {a: 1}),
    ),
    director: reference,
    credits: keyed(credit, 3),
    tags: fc.oneof(
      {arbitrary: fc.array(fc.oneof(word, fc.integer({min: 0, max: 2}), oddItem), {maxLength: 3}), weight: 9},
      {arbitrary: word, weight: 1},
    ),
    info: fc.oneof(
      {
        arbitrary: fc.record({name: word, n: fc.integer({min: 0, max: 3})}, {requiredKeys: [], noNullPrototype: true}),
        weight: 8,
      },
      {
        arbitrary: fc.constantFrom('text', ['one', 'two'], {n: '2', name: null}, {n: [2], name: 3}, {length: 2}),
        weight: 1,
      },
    ),
    body: keyed(block, 2),
    flag: fc.boolean(),
  },
  {requiredKeys: [], noNullPrototype: true},
)

/** A document with fields of every kind; `_weak` references, so that any document may come and go. */
export const anyDocument = fc
  .record({
    prefix: fc.constantFrom('', '', '', 'drafts.', 'versions.r1.', 'versions.r2.'),
    id: fc.constantFrom(...ids),
    type: fc.constantFrom('film', 'film', 'person', 'event'),
    updatedAt: moment,
    isDeletion: fc.integer({min: 0, max: 5}),
    content,
  })
  .map(({prefix, id, type, updatedAt, isDeletion, content}) => ({
    ...content,
    ...(prefix.startsWith('versions') && isDeletion === 0 && {_system: {delete: true}}),
    _id: prefix + id,
    _type: type,
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: updatedAt,
  }))

export const anyDataset = fc.uniqueArray(anyDocument, {minLength: 8, maxLength: 20, selector: ({_id}) => _id})

export const perspectives: readonly Perspective[] = [
  ['raw'],
  ['published'],
  ['drafts'],
  ['r1', 'drafts'],
  ['r2', 'r1'],
  ['published', 'drafts'],
]

/**
 * A store whose indexes know most paths that the generated queries use, and which takes few documents for many: its plans
 * are those of large datasets too.
 */
export function storeOfAnything(): TemporaryStore {
  return temporaryStore({
    indexedPaths: ['year', 'info.length', 'info.n', 'tags[]', 'title ?? name', 'info.name ?? name ?? "Alp"'],
    fewRows: 3,
  })
}

/** Makes the dataset hold exactly these documents. */
export async function replaceAll(
  {store}: TemporaryStore,
  documents: readonly {_id: string; _type: string}[],
): Promise<StoredDocument[]> {
  const reader = store.reader('production')
  const deletions: Mutation[] = Array.from(reader.find({kind: 'all'}), (id) => ({delete: {id}}))
  const creations: Mutation[] = documents.map((document) => ({create: document}))
  await store.mutate('production', [...deletions, ...creations], {identity: {kind: 'system'}})
  const current = store.reader('production')
  return Array.from(current.find({kind: 'all'}), (id) => current.get(id)).filter((document) => document !== undefined)
}

/** What a perspective shows, worked out the slow way: as an array in the dataset's order. */
export function shownDocuments(documents: readonly StoredDocument[], perspective: Perspective): StoredDocument[] {
  if (perspective[0] === 'raw') return documents.toSorted(byId)
  const byStoredId = new Map(documents.map((document) => [document._id, document]))
  if (perspective.join() === 'published')
    return documents.filter(({_id}) => !/^(drafts|versions)\./.test(_id)).toSorted(byId)
  const publishedIds = [...new Set(documents.map(({_id}) => _id.replace(/^(drafts|versions\.[^.]+)\./, '')))].toSorted()
  return publishedIds.flatMap((id) => {
    const stack = [...perspective, 'published'].map((layer) =>
      layer === 'published' ? id : layer === 'drafts' ? `drafts.${id}` : `versions.${layer}.${id}`,
    )
    const top = stack.map((storedId) => byStoredId.get(storedId)).find((document) => document !== undefined)
    return top && !top._system ? [{...top, _id: id, _originalId: top._id}] : []
  })
}

function byId(left: StoredDocument, right: StoredDocument): number {
  return left._id < right._id ? -1 : 1
}
