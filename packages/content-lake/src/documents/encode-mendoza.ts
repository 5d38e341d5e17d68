import {isDeepStrictEqual} from 'node:util'
import {isRecord, type JsonRecord} from './record.ts'

/** Mendoza's operation codes, as far as this encoder uses them. */
const op = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  objectSetFieldValue: 17,
  objectDeleteField: 19,
  arrayAppendValue: 20,
  arrayAppendSlice: 21,
  stringAppendString: 22,
  stringAppendSlice: 23,
} as const

/**
 * A Mendoza patch that turns one value into another, so that clients see which parts changed and which only moved.
 * https://github.com/sanity-io/mendoza
 */
export function encodeMendoza(left: unknown, right: unknown): unknown[] {
  if (!isRecord(left) || !isRecord(right)) return [op.value, right]
  const patch: unknown[] = []
  diffObjects(left, right, patch)
  return patch
}

/** Fields are named by their place among the sorted names of the left object. */
function diffObjects(left: JsonRecord, right: JsonRecord, patch: unknown[]) {
  for (const [index, name] of Object.keys(left).sort().entries()) {
    if (!Object.hasOwn(right, name)) patch.push(op.objectDeleteField, index)
    else if (!isDeepStrictEqual(left[name], right[name])) diffField(left[name], right[name], name, index, patch)
  }
  for (const [name, value] of Object.entries(right)) {
    if (!Object.hasOwn(left, name)) patch.push(op.objectSetFieldValue, value, name)
  }
}

function diffField(left: unknown, right: unknown, name: string, index: number, patch: unknown[]) {
  if (isRecord(left) && isRecord(right)) {
    patch.push(op.pushFieldCopy, index)
    diffObjects(left, right, patch)
    patch.push(op.returnIntoObjectSameKeyPop)
  } else if (Array.isArray(left) && Array.isArray(right) && left.length && right.length) {
    patch.push(op.pushFieldBlank, index)
    buildArray(left, right, patch)
    patch.push(op.returnIntoObjectSameKeyPop)
  } else if (typeof left === 'string' && typeof right === 'string' && buildString(left, right, index, patch)) {
    patch.push(op.returnIntoObjectSameKeyPop)
  } else {
    patch.push(op.objectSetFieldValue, right, name)
  }
}

/** Runs of elements are taken over from the left; an element with the same `_key` is changed in place. */
function buildArray(left: readonly unknown[], right: readonly unknown[], patch: unknown[]) {
  const places = new Map(left.map((item, index) => [JSON.stringify(item), index]))
  const keyed = new Map(left.flatMap((item, index) => (isRecord(item) ? [[item._key, {item, index}] as const] : [])))
  let run: {from: number; to: number} | undefined
  const endRun = () => {
    if (run) patch.push(op.arrayAppendSlice, run.from, run.to)
    run = undefined
  }
  for (const item of right) {
    const same = run && isDeepStrictEqual(left[run.to], item) ? run.to : places.get(JSON.stringify(item))
    if (same !== undefined && run?.to === same) {
      run.to += 1
      continue
    }
    endRun()
    const former = isRecord(item) && typeof item._key === 'string' ? keyed.get(item._key) : undefined
    if (same !== undefined) {
      run = {from: same, to: same + 1}
    } else if (former && isRecord(item)) {
      patch.push(op.pushElementCopy, former.index)
      diffObjects(former.item, item, patch)
      patch.push(op.returnIntoArrayPop)
    } else {
      patch.push(op.arrayAppendValue, item)
    }
  }
  endRun()
}

/** What both strings begin and end with is taken over. False when that is nothing: then the string is set as a whole. */
function buildString(left: string, right: string, index: number, patch: unknown[]): boolean {
  const prefix = commonPrefix(left, right)
  const suffix = commonSuffix(left.slice(prefix.length), right.slice(prefix.length))
  if (!prefix && !suffix) return false
  const middle = right.slice(prefix.length, right.length - suffix.length)
  const length = Buffer.byteLength(left)
  patch.push(op.pushFieldBlank, index)
  if (prefix) patch.push(op.stringAppendSlice, 0, Buffer.byteLength(prefix))
  if (middle) patch.push(op.stringAppendString, middle)
  if (suffix) patch.push(op.stringAppendSlice, length - Buffer.byteLength(suffix), length)
  return true
}

function commonPrefix(left: string, right: string): string {
  let length = 0
  while (length < left.length && length < right.length && left[length] === right[length]) length += 1
  // Slices are counted in UTF-8 bytes, so none may end within a surrogate pair.
  return left.slice(0, isHighSurrogate(left.charCodeAt(length - 1)) ? length - 1 : length)
}

function commonSuffix(left: string, right: string): string {
  let length = 0
  while (length < left.length && length < right.length && left.at(-1 - length) === right.at(-1 - length)) length += 1
  return left.slice(left.length - (isLowSurrogate(left.charCodeAt(left.length - length)) ? length - 1 : length))
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
