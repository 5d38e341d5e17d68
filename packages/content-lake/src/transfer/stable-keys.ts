import {createHash} from 'node:crypto'
import {isRecord} from '../documents/record.ts'

/**
 * Gives every object in an array that has none a `_key` made of its place and content, so that importing the same again
 * gives the same keys.
 */
export function stableKeys(record: Record<string, unknown>, place = ''): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, keyed(value, `${place}.${name}`)]))
}

function keyed(value: unknown, place: string): unknown {
  if (Array.isArray(value)) return value.map((item, index) => keyedItem(item, `${place}[${index}]`))
  return isRecord(value) ? stableKeys(value, place) : value
}

function keyedItem(item: unknown, place: string): unknown {
  if (!isRecord(item)) return keyed(item, place)
  const content = stableKeys(item, place)
  if (typeof item._key === 'string') return content
  return {...content, _key: createHash('sha256').update(place).update(JSON.stringify(item)).digest('hex').slice(0, 12)}
}
