import {createHash} from 'node:crypto'
import type {Commit} from '../documents/commit.ts'
import type {Condition, DatasetReader} from '../documents/dataset-reader.ts'
import {isPublishedId, publishedIdOf, releaseNameOf} from '../documents/document-id.ts'
import {referencesOf} from '../documents/document-reference.ts'
import type {StoredDocument} from '../documents/document.ts'
import {indexedValue, valueAt} from '../documents/indexed-path.ts'

/*
 * Every commit has the tags of its documents, before and after. A query has, for each condition it asks the dataset,
 * tags of which every document that satisfies the condition has at least one; whether there is one yet or not. So
 * whatever changes a result changes a document that shares a tag with it.
 */

/** Everything that could be in the result's way: what `*` alone depends on. */
export const anything = '*'

/** More than this and a query is tagged more coarsely: Next.js keeps 128 tags at most. */
const maxTags = 64

/** Gathers the tags of one run of a query. */
export class TagCollector {
  #conditions = new Set<string>()
  /** Fewer, for a query of more conditions than it may have tags. */
  #coarseConditions = new Set<string>()
  #typeById = new Map<string, string | undefined>()

  addCondition(condition: Condition) {
    for (const tag of tagsOfCondition(condition)) this.#conditions.add(tag)
    for (const tag of tagsOfCondition(typesAlone(condition))) this.#coarseConditions.add(tag)
  }

  /** For a document that is asked for by its id; without a type when there is none. */
  addDocument(id: string, type: string | undefined) {
    const publishedId = publishedIdOf(id)
    this.#typeById.set(publishedId, type ?? this.#typeById.get(publishedId))
  }

  /** Everything that another collector has gathered. */
  addAll(other: TagCollector) {
    if (other === this) return
    for (const tag of other.#conditions) this.#conditions.add(tag)
    for (const tag of other.#coarseConditions) this.#coarseConditions.add(tag)
    for (const [id, type] of other.#typeById) this.#typeById.set(id, type ?? this.#typeById.get(id))
  }

  /** Plain text; `hashTags` makes of them what clients see. */
  tags(): string[] {
    if (this.#conditions.has(anything)) return [anything]
    const ids = Array.from(this.#typeById.keys(), (id) => `id:${id}`)
    const exact = new Set([...this.#conditions, ...ids])
    if (exact.size <= maxTags) return [...exact]
    const types = Array.from(this.#typeById.values(), (type) => (type === undefined ? anything : `type:${type}`))
    const coarse = new Set([...this.#coarseConditions, ...types])
    return coarse.has(anything) || coarse.size > maxTags ? [anything] : [...coarse]
  }
}

/** The documents' types where a condition names them: queries that search for each document of a list name them each time. */
function typesAlone(condition: Condition): Condition {
  return (condition.kind === 'and' && condition.of.find(({kind}) => kind === 'types')) || condition
}

/** Of which every document that satisfies a condition has at least one. */
export function tagsOfCondition(condition: Condition): string[] {
  switch (condition.kind) {
    case 'none':
      return []
    case 'ids':
    case 'versionsOf':
      return condition.ids.map((id) => `id:${publishedIdOf(id)}`)
    case 'types':
      return condition.types.map((type) => `type:${type}`)
    case 'references':
      return condition.ids.map((id) => `ref:${id}`)
    case 'field':
      return condition.values.map((value) => fieldTag(condition.path, value))
    case 'defined':
    case 'range':
      return [`has:${condition.path}`]
    case 'idPrefix':
      return [prefixTag(condition.prefix)]
    case 'or':
      return condition.of.flatMap(tagsOfCondition)
    case 'and':
      return narrowest(condition.of.map(tagsOfCondition))
    default:
      return [anything]
  }
}

/** Documents that satisfy all conditions satisfy each: the tags of one are enough. */
function narrowest(choices: readonly (readonly string[])[]): string[] {
  const breadth = (tags: readonly string[]) =>
    tags.reduce((sum, tag) => sum + (tag === anything ? 1e6 : /^(type|has|in):/.test(tag) ? maxTags : 1), 0)
  return [...(choices.toSorted((left, right) => breadth(left) - breadth(right))[0] ?? [anything])]
}

function fieldTag(path: string, value: unknown): string {
  return `field:${path}=${JSON.stringify(value)}`
}

function prefixTag(prefix: string): string {
  const release = releaseNameOf(`${prefix}a`)
  if (release !== undefined && prefix.endsWith('.')) return `release:${release}`
  return prefix.includes('.') ? `in:${prefix.split('.')[0]}` : anything
}

/** The tags of a commit: for those who see published documents only, and for everyone else. */
export function tagsOfCommit(commit: Commit, reader: DatasetReader): {published: string[]; all: string[]} {
  const published = new Set<string>()
  const all = new Set<string>()
  for (const {id, before, after} of commit.changes) {
    const tags = [before, after].flatMap((document) => (document ? tagsOfDocument(document, reader.indexedPaths) : []))
    for (const tag of tags) {
      all.add(tag)
      if (isPublishedId(id)) published.add(tag)
    }
  }
  const ids = commit.changes.map(({id}) => id)
  for (const tag of tagsOfVersions(ids, reader)) all.add(tag)
  return {published: [...published], all: [...all]}
}

/** The tags of what there is now: a version that comes or goes hides or uncovers others, which have tags of their own. */
export function tagsOfVersions(ids: readonly string[], reader: DatasetReader): Set<string> {
  const versions = [...reader.find({kind: 'versionsOf', ids: ids.map(publishedIdOf)})]
  const documents = versions.map((id) => reader.get(id)).filter((document) => document !== undefined)
  return new Set(documents.flatMap((document) => tagsOfDocument(document, reader.indexedPaths)))
}

function tagsOfDocument(document: StoredDocument, indexedPaths: ReadonlySet<string>): string[] {
  const id = document._id
  const release = releaseNameOf(id)
  const tags = [anything, `id:${publishedIdOf(id)}`, `type:${document._type}`]
  // A perspective shows a version under its published id, which may stand in a folder of its own.
  for (const shown of new Set([id, publishedIdOf(id)])) if (shown.includes('.')) tags.push(`in:${shown.split('.')[0]}`)
  if (release !== undefined) tags.push(`release:${release}`)
  for (const {target} of referencesOf(document)) tags.push(`ref:${target}`)
  for (const path of indexedPaths) {
    if (path.endsWith('[]')) tags.push(...itemsAt(document, path).map((item) => fieldTag(path, item)))
    else {
      const value = indexedValue(document, path)
      if (value !== undefined && value !== null) tags.push(`has:${path}`, fieldTag(path, value))
    }
  }
  return tags
}

function itemsAt(document: StoredDocument, path: string): unknown[] {
  const items = valueAt(document, path.slice(0, -2))
  return Array.isArray(items) ? [...new Set(items)] : []
}

/** Tags as clients see them: they tell nothing of ids and slugs, and differ between datasets. */
export function hashTags(dataset: string, tags: readonly string[]): string[] {
  return tags.map((tag) => {
    const key = `${dataset}\n${tag}`
    const known = hashes.get(key)
    if (known) return known
    const hash = `s1:${createHash('sha256').update(key).digest('base64url').slice(0, 12)}`
    if (hashes.size >= 10_000) hashes.clear()
    hashes.set(key, hash)
    return hash
  })
}
const hashes = new Map<string, string>()
