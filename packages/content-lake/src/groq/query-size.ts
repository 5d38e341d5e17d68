/** Reading takes time that grows with the square of a query's parts. Pages of a site have four hundred brackets. */
const limits = [
  {
    isCounted: (part: string) => /^(?:[[({|]|&&)$/.test(part),
    most: 1000,
    reason: 'more than 1000 brackets and operators',
  },
  {isCounted: (part: string) => /^(?:\.+|->|[-+*/%])$/.test(part), most: 2000, reason: 'more than 2000 dots and signs'},
  {
    isCounted: (part: string) => part === ',',
    most: 5000,
    reason: 'more than 5000 items in lists; send long lists as a parameter',
  },
]
const stringsCommentsNumbersAndParts =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/[^\n]*|\d+(?:\.\d+)?|->|\.+|[[({|,+*/%-]|&&/g

/** Where a query becomes too long to be read, and why; nothing for one that is not. */
export function tooManyParts(query: string): {start: number; reason: string} | undefined {
  const counts = limits.map(() => 0)
  for (const {0: part, index: start} of query.matchAll(stringsCommentsNumbersAndParts)) {
    const exceeded = limits.find(({isCounted, most}, limit) => {
      if (!isCounted(part)) return false
      counts[limit] = (counts[limit] ?? 0) + 1
      return (counts[limit] ?? 0) > most
    })
    if (exceeded) return {start, reason: `The query has ${exceeded.reason}`}
  }
  return undefined
}
