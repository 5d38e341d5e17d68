/** A calendar day as the number of days since 1 January 1970: can be compared and counted. */
export type EpochDay = number

const millisecondsPerDay = 86_400_000

/** The number of a day. Months count from 1; a month or day beyond its range rolls over. */
export function epochDay(year: number, month: number, day: number): EpochDay {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / millisecondsPerDay
}

/** The last day of a month. */
export function lastDayOf(year: number, month: number): EpochDay {
  return epochDay(year, month + 1, 1) - 1
}

/** `2021-10-21`; years beyond four digits as `+017000-01-01`. */
export function isoDay(day: EpochDay): string {
  return new Date(day * millisecondsPerDay).toISOString().replace(/T.*/, '')
}

/** The first instant of a day in UTC. */
export function startOf(day: EpochDay): Date {
  return new Date(day * millisecondsPerDay)
}
