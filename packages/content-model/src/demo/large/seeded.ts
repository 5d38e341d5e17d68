import {randomFrom} from '@verite/key-art/random'

/** Chance that comes out the same each time: what it gives depends on the seed alone. */
export type Seeded = {
  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number
  /** One of the items, each as likely as the others. */
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item
}

/** @param seed the same text gives the same choices in the same order */
export function seeded(seed: string): Seeded {
  const random = randomFrom(seed)
  const below = (end: number) => Math.floor(random() * end)
  return {below, oneOf: (items) => items[below(items.length)] ?? items[0]}
}
