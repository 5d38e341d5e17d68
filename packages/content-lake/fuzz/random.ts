/** The same seed gives the same requests, so that what a run has found can be looked at again. */
export type Random = {
  /** A whole number from 0 up to, not including, `below`. */
  integer(below: number): number
  chance(probability: number): boolean
  pick<Item>(from: readonly Item[]): NonNullable<Item>
}

/** Mulberry32: small, and good enough to choose with. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    integer: (below) => Math.floor(next() * below),
    chance: (probability) => next() < probability,
    pick(from) {
      const item = from[Math.floor(next() * from.length)]
      if (item === undefined || item === null) throw new Error('There is nothing to pick from')
      return item
    },
  }
}
