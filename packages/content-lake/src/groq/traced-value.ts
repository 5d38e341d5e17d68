import type {StoredDocument} from '../documents/document.ts'
import {isRecord} from '../documents/record.ts'

/** A step into a document; items of arrays have their position, and their `_key` where they have one. */
export type SourceStep = string | {index: number; key?: string}

/** A value, and which part of which document it is; without `origin` it was computed. */
export type TracedValue = {
  value: unknown
  origin?: {document: StoredDocument; path: readonly SourceStep[]}
  /** Where the query itself has put an array or object together, each part has its own origin. */
  items?: readonly TracedValue[]
  fields?: ReadonlyMap<string, TracedValue>
}

export const tracedNull: TracedValue = {value: null}

export function wholeDocument(document: StoredDocument): TracedValue {
  return {value: document, origin: {document, path: []}}
}

export function tracedArray(items: readonly TracedValue[]): TracedValue {
  return {value: items.map((item) => item.value), items}
}

export function tracedObject(fields: ReadonlyMap<string, TracedValue>): TracedValue {
  const value: Record<string, unknown> = {}
  for (const [name, field] of fields) value[name] = field.value
  return {value, fields}
}

/** Dates and paths are objects of groq-js, and none of GROQ's. */
export function isGroqObject(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && typeof value.toJSON !== 'function'
}

/** An attribute, as GROQ has it: `null` where there is none. */
export function attribute(traced: TracedValue, name: string): TracedValue {
  if (traced.fields) return traced.fields.get(name) ?? tracedNull
  if (!isGroqObject(traced.value) || !Object.hasOwn(traced.value, name)) return tracedNull
  return partOf(traced, traced.value[name] ?? null, name)
}

/** All attributes; nothing for what is no object. */
export function attributes(traced: TracedValue): ReadonlyMap<string, TracedValue> | undefined {
  if (traced.fields) return traced.fields
  if (!isGroqObject(traced.value)) return undefined
  return new Map(Object.entries(traced.value).map(([name, value]) => [name, partOf(traced, value, name)]))
}

/** The items of an array; nothing for what is none. */
export function itemsOf(traced: TracedValue): readonly TracedValue[] | undefined {
  if (traced.items) return traced.items
  if (!Array.isArray(traced.value)) return undefined
  return traced.value.map((item: unknown, index) => {
    const key = isGroqObject(item) ? item._key : undefined
    return partOf(traced, item, typeof key === 'string' ? {index, key} : {index})
  })
}

function partOf({origin}: TracedValue, value: unknown, step: SourceStep): TracedValue {
  return origin ? {value, origin: {document: origin.document, path: [...origin.path, step]}} : {value}
}
