import type {StoredDocument} from '../documents/document.ts'
import {documentCondition} from './document-condition.ts'

/** What a gate is made from: plain data, so that another thread can make the same gate. */
export type ReadRules =
  | {sees: 'everything'}
  | {sees: 'nothing'}
  /** What any of these GROQ conditions holds for; `identity` is who they mean by `identity()`. */
  | {sees: 'granted'; filters: readonly string[]; identity: string}
  /** `filter` is a GROQ condition on one document, such as `!(_type == "memo")`. */
  | {sees: 'published'; filter?: string; privateFields: readonly string[]}

/**
 * What one identity may see of one dataset. Query, doc, listen, live, history, export and assets all ask this and
 * nothing else, so a leak has one place to happen.
 */
export type ReadGate = {
  readonly rules: ReadRules
  /** Gates with the same key see the same; results may be shared between them. */
  readonly key: string
  mayRead(document: StoredDocument): boolean
  /** The document without its private fields: the same object where there are none. */
  redact(document: StoredDocument): StoredDocument
  /** Whether drafts, releases and `raw` may be asked for at all, whatever of them is then seen; if not, asking for drafts, releases or `raw` is then a 401. */
  readonly seesUnpublished: boolean
}

export function readGate(rules: ReadRules): ReadGate {
  const key = JSON.stringify(rules)
  if (rules.sees === 'everything') {
    return {rules, key, mayRead: () => true, redact: (document) => document, seesUnpublished: true}
  }
  if (rules.sees === 'nothing') {
    return {rules, key, mayRead: () => false, redact: (document) => document, seesUnpublished: false}
  }
  if (rules.sees === 'granted') return grantedGate(rules, key)
  const passes = conditionOn(rules.filter)
  const privateFields = new Set(rules.privateFields)
  return {
    rules,
    key,
    mayRead: (document) => isPublic(document._id) && passes(document),
    redact:
      privateFields.size > 0
        ? remembered((document) => withoutFields(document, privateFields))
        : (document) => document,
    seesUnpublished: false,
  }
}

/** Documents never change once read, and most are read again and again. */
function remembered<Result>(judge: (document: StoredDocument) => Result): (document: StoredDocument) => Result {
  const known = new WeakMap<StoredDocument, {result: Result}>()
  return (document) => {
    const found = known.get(document)
    if (found) return found.result
    const result = judge(document)
    known.set(document, {result})
    return result
  }
}

/** A dot marks drafts, release versions and the lake's own documents: none of them is anybody's to read. */
function isPublic(id: string) {
  return !id.includes('.')
}

/** Longer ago and further ahead than any embargo: what holds then and now does not depend on the time. */
const times = [new Date('0001-01-01T00:00:00Z'), new Date('9999-12-31T23:59:59Z')]

function conditionOn(filter: string | undefined): (document: StoredDocument) => boolean {
  if (filter === undefined) return () => true
  const condition = documentCondition(filter)
  const known = new WeakMap<StoredDocument, boolean>()
  return (document) => {
    const before = known.get(document)
    if (before !== undefined) return before
    const holds = condition(document)
    if (times.every((time) => condition(document, undefined, time) === holds)) known.set(document, holds)
    return holds
  }
}

function grantedGate(rules: Extract<ReadRules, {sees: 'granted'}>, key: string): ReadGate {
  const conditions = rules.filters.map(documentCondition)
  return {
    rules,
    key,
    mayRead: (document) => conditions.some((holds) => holds(document, rules.identity)),
    redact: (document) => document,
    seesUnpublished: true,
  }
}

function withoutFields(document: StoredDocument, fields: ReadonlySet<string>): StoredDocument {
  if (!holdsField(document, fields)) return document
  const copy = structuredClone(document)
  removeFields(copy, fields)
  return copy
}

function holdsField(value: unknown, fields: ReadonlySet<string>): boolean {
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(([name, child]) => fields.has(name) || holdsField(child, fields))
}

function removeFields(value: object, fields: ReadonlySet<string>) {
  for (const [name, child] of Object.entries(value)) {
    if (fields.has(name)) Reflect.deleteProperty(value, name)
    else if (child !== null && typeof child === 'object') removeFields(child, fields)
  }
}
