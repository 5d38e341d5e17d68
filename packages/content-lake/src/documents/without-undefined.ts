import {isRecord} from './record.ts'

/** The value as JSON would have it: fields that are undefined are not there. The same object where nothing changes. */
export function withoutUndefined<Value>(value: Value): Value
export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => withoutUndefined(item) ?? null)
    return items.every((item, index) => item === value[index]) ? value : items
  }
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
  const kept = entries.flatMap(([name, field]) =>
    field === undefined ? [] : [[name, withoutUndefined(field)] as const],
  )
  const same = kept.length === entries.length && kept.every(([name, field]) => value[name] === field)
  return same ? value : Object.fromEntries(kept)
}
