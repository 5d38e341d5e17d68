const day = 86_400_000

/**
 * Every moment at which a date in the content begins or ends, in order. A plain date begins and ends at midnight UTC;
 * a time of day is one moment.
 */
export function clockBoundaries(content: unknown): string[] {
  const moments = [...datesIn(content)].flatMap((date) => {
    const start = Date.parse(date)
    if (Number.isNaN(start)) return []
    return date.length === 10 ? [start, start + day] : [start]
  })
  return [...new Set(moments)].toSorted((a, b) => a - b).map((moment) => new Date(moment).toISOString())
}

function* datesIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(value)) yield value
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* datesIn(part)
  }
}
