import type {Scalar} from '../documents/dataset-reader.ts'
import {indexedValue, valueAt} from '../documents/indexed-path.ts'

export type IndexValue = number | string | Uint8Array

const booleans = {true: Uint8Array.of(1), false: Uint8Array.of(0)}
/** Greater than every scalar: the path holds an object or an array. */
export const notScalar = Uint8Array.of(2)
/** Greater than everything: the document has nothing at the path. */
export const absent = Uint8Array.of(3)
export const lowestText = ''
export const lowestBlob = new Uint8Array()

/**
 * SQLite orders numbers before texts before blobs, and GROQ numbers before strings before booleans; so booleans become
 * blobs, and texts are changed where UTF-8 sorts otherwise than JavaScript's UTF-16.
 */
export function indexValueOf(value: Scalar): IndexValue {
  if (typeof value === 'boolean') return value ? booleans.true : booleans.false
  return typeof value === 'string' ? sortableText(value) : value
}

/** What an index remembers of a document at a path; for a path that ends in `[]`, of each item of the array there. */
export function indexValuesAt(document: Readonly<Record<string, unknown>>, path: string): readonly IndexValue[] {
  if (!path.endsWith('[]')) return [indexValue(indexedValue(document, path))]
  const items = valueAt(document, path.slice(0, -2))
  // An item without order, such as an object, is equal to nothing that a query compares it with.
  return Array.isArray(items) ? [...new Set(items.filter(isScalar).map(indexValueOf))] : []
}

function indexValue(value: unknown): IndexValue {
  if (value === null || value === undefined) return absent
  return isScalar(value) ? indexValueOf(value) : notScalar
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
}

/** UTF-16 puts U+E000…U+FFFF after all surrogate pairs; the last plane is beyond every pair in use. */
function sortableText(text: string): string {
  return text.replace(/[\uE000-\uFFFF]/g, (character) => String.fromCodePoint(0x100000 + character.charCodeAt(0)))
}
