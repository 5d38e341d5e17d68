/** A repeatable stream of numbers in [0, 1): the same seed gives the same stream on every machine. */
export function randomFrom(seed: string): () => number {
  let state = hash(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Smooth one-dimensional noise in [-1, 1], unbounded in x. */
export function noiseFrom(seed: string): (x: number) => number {
  const random = randomFrom(seed)
  const lattice = Array.from({length: 256}, () => random() * 2 - 1)
  const at = (index: number) => lattice[index & 255] ?? 0
  return (x) => {
    const left = Math.floor(x)
    const t = x - left
    const eased = t * t * t * (t * (t * 6 - 15) + 10)
    return at(left) + (at(left + 1) - at(left)) * eased
  }
}

function hash(text: string): number {
  let value = 2166136261
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619)
  return value >>> 0
}
