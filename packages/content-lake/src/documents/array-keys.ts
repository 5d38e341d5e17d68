import {randomBytes} from 'node:crypto'
import {isRecord} from './record.ts'

/** The value with a `_key` on every object in an array that has none; what needs no key is the same object as before. */
export function withArrayKeys<Value>(value: Value): Value
export function withArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) return unlessSame(value, value.map(withArrayKeys).map(withKey))
  if (!isRecord(value)) return value
  const entries = Object.entries(value).map(([name, field]) => [name, withArrayKeys(field)] as const)
  return entries.every(([name, field]) => value[name] === field) ? value : Object.fromEntries(entries)
}

function withKey(item: unknown): unknown {
  if (!isRecord(item) || typeof item._key === 'string') return item
  return {...item, _key: randomBytes(6).toString('hex')}
}

function unlessSame(before: unknown[], after: unknown[]): unknown[] {
  return after.every((item, index) => item === before[index]) ? before : after
}
