import type {Random} from './random.ts'
import {weirdText, weirdValue} from './weird-values.ts'

/** A copy of a JSON value in which one place is not what it was. */
export function mutateJson(value: unknown, random: Random): unknown {
  if (random.chance(0.25) || typeof value !== 'object' || value === null) return weirdValue(random)
  return Array.isArray(value) ? mutateArray(value, random) : mutateObject(Object.entries(value), random)
}

function mutateArray(items: readonly unknown[], random: Random): unknown[] {
  const at = random.integer(items.length)
  if (items.length === 0 || random.chance(0.1)) return [...items, weirdValue(random)]
  if (random.chance(0.1)) return items.toSpliced(at, 1)
  if (random.chance(0.1)) return [...items, ...items]
  return items.with(at, mutateJson(items[at], random))
}

function mutateObject(entries: readonly [string, unknown][], random: Random): Record<string, unknown> {
  const at = random.integer(entries.length)
  const [name, value] = entries[at] ?? ['', undefined]
  const others = entries.filter((_, index) => index !== at)
  if (entries.length === 0 || random.chance(0.15)) return withOwn([...entries, [weirdText(random), weirdValue(random)]])
  if (random.chance(0.1)) return withOwn(others)
  if (random.chance(0.05)) return withOwn([...others, [weirdText(random), value]])
  return withOwn([...others, [name, mutateJson(value, random)]])
}

/** `__proto__` becomes a key like any other, as it does when JSON is parsed. */
function withOwn(entries: readonly [string, unknown][]): Record<string, unknown> {
  return Object.fromEntries(entries)
}
