import anyAscii from 'any-ascii'

/** A letter of the alphabet by which names can be found, the first characters that count as it, and how many names have one. */
export type Letter = {letter: string; initials: string[]; count: number}

/** What is written in no letter that Latin has a counterpart for. */
const other = 'other'

/**
 * Sorts the first characters of names under the letters of A to Z: Š under S, Г under its Latin counterpart.
 * @param initials the first character of each name, in no order
 */
export function lettersOf(initials: readonly (string | null)[]): Letter[] {
  const present = initials.filter((initial) => initial !== null)
  const groups = Map.groupBy(present, letterOf)
  return [...groups]
    .map(([letter, found]) => ({letter, initials: [...new Set(found)].toSorted(), count: found.length}))
    .toSorted((one, next) => (rank(one.letter) < rank(next.letter) ? -1 : 1))
}

function letterOf(initial: string): string {
  const latin = anyAscii(initial).charAt(0).toLowerCase()
  return /^[a-z]$/.test(latin) ? latin : other
}

const rank = (letter: string) => (letter === other ? '~' : letter)
