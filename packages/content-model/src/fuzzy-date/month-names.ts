const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The English name of a month, counted from 1. */
export function monthName(month: number): string {
  const name = monthNames[month - 1]
  if (!name) throw new RangeError(`There is no month ${month}; they run from 1 to 12.`)
  return name
}

/** The number of a month from its English name or an abbreviation of three letters or more; null for another word. */
export function monthNumber(word: string): number | null {
  const start = word.toLowerCase().replace(/\.$/, '')
  const index = start.length < 3 ? -1 : monthNames.findIndex((name) => name.toLowerCase().startsWith(start))
  return index < 0 ? null : index + 1
}
