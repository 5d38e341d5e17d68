/** The first and the last byte of a part, both included. */
export type ByteRange = {start: number; end: number}

/** More parts than any reader of a document or a film asks for at once; they would cost more than the file. */
const mostParts = 16

/**
 * Reads a `Range` header as RFC 9110 has it.
 * @returns the parts that are there, in the order asked for; none when all lie behind the end (416); undefined when the
 * header is to be ignored: there is none, it is no list of byte ranges, or its parts overlap or are too many
 */
export function parseByteRanges(header: string | null, size: number): ByteRange[] | undefined {
  const list = /^bytes\s*=\s*(.+)$/i.exec(header ?? '')?.[1]
  const asked = list?.split(',').map((one) => rangeIn(one.trim(), size)) ?? []
  if (asked.length === 0 || asked.length > mostParts || asked.includes('invalid')) return undefined
  const there = asked.filter((range) => typeof range === 'object')
  return overlap(there) ? undefined : there
}

function rangeIn(text: string, size: number): ByteRange | 'invalid' | 'unsatisfiable' {
  const [, from, to] = /^(\d*)-(\d*)$/.exec(text) ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'invalid'
  if (from !== '' && to !== '' && Number(to) < Number(from)) return 'invalid'
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end ? 'unsatisfiable' : {start, end}
}

function overlap(ranges: readonly ByteRange[]): boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start)
  return sorted.some(({start}, index) => start <= (sorted[index - 1]?.end ?? -1))
}
