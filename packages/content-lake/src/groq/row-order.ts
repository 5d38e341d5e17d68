import type {Direction} from './query-plan.ts'

/** Whether a sort key is one that JSON can hold; others, such as times, have an order of their own. */
export function isSortable(key: unknown): boolean {
  return typeof key !== 'object' || key === null || !('toJSON' in key)
}

/** Compares sort keys as `order()` does: numbers before strings before booleans before all that has no order. */
export function compareKeys(
  left: readonly unknown[],
  right: readonly unknown[],
  directions: readonly Direction[],
): number {
  for (const [index, direction] of directions.entries()) {
    const result = compare(left[index], right[index])
    if (result !== 0) return direction === 'desc' ? -result : result
  }
  return 0
}

function compare(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : Number(left > right)
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right)
  return rank(left) - rank(right)
}

function rank(value: unknown): number {
  const place = ['number', 'string', 'boolean'].indexOf(typeof value)
  return place < 0 ? 3 : place
}
