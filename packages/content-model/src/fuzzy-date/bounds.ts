import {
  type CalendarDate,
  type Choice,
  type EdtfValue,
  type Interval,
  type Limit,
  type Moment,
  type Season,
} from './edtf-value.ts'
import {epochDay, type EpochDay, isoDay, lastDayOf} from './epoch-day.ts'
import {parseEdtf} from './parse-edtf.ts'
import {type PartOfYear, partOfYear} from './part-of-year.ts'
import {seasonOf} from './seasons.ts'

/** The first and the last day that a date allows; null on a side that is open or unknown. */
export type DayBounds = {earliest: EpochDay | null; latest: EpochDay | null}

/** The same as ISO days, as documents store them. */
export type Bounds = {earliest: string | null; latest: string | null}

/** The bounds of an EDTF text. Null when it cannot be read or has no year: then no day can be named. */
export function boundsOf(edtf: string | null): Bounds | null {
  const value = edtf === null ? null : parseEdtf(edtf)
  const bounds = value && dayBounds(value)
  if (!bounds) return null
  return {
    earliest: bounds.earliest === null ? null : isoDay(bounds.earliest),
    latest: bounds.latest === null ? null : isoDay(bounds.latest),
  }
}

/** `~` widens by one unit on either side: a day, a month, a year. `?` doubts the source, not the day, and widens nothing. */
export function dayBounds(value: EdtfValue): DayBounds | null {
  switch (value.kind) {
    case 'date':
    case 'season':
      return momentBounds(value)
    case 'interval':
      return intervalBounds(value)
    default:
      return choiceBounds(value)
  }
}

function momentBounds(moment: Moment): DayBounds | null {
  return moment.kind === 'season' ? seasonBounds(moment) : calendarBounds(moment)
}

function calendarBounds({year, month, day, approximate}: CalendarDate): DayBounds | null {
  if (year === null) return null
  const slack = approximate ? 1 : 0
  if (month === null) {
    const years = slack * (year.to - year.from + 1)
    return {earliest: epochDay(year.from - years, 1, 1), latest: epochDay(year.to + years, 12, 31)}
  }
  if (day === null) {
    return {earliest: epochDay(year.from, month.from - slack, 1), latest: lastDayOf(year.to, month.to + slack)}
  }
  const last = Math.min(epochDay(year.to, month.to, day.to), lastDayOf(year.to, month.to))
  return {earliest: epochDay(year.from, month.from, day.from) - slack, latest: last + slack}
}

function seasonBounds({year, code, approximate}: Season): DayBounds | null {
  if (year === null) return null
  const {months} = seasonOf(code)
  const slack = approximate ? 1 : 0
  return {earliest: epochDay(year, months.from - slack, 1), latest: lastDayOf(year, months.to + slack)}
}

function intervalBounds(interval: Interval): DayBounds | null {
  const start = limitBounds(interval.start)
  const end = limitBounds(interval.end)
  if (!start || !end) return null
  const part = partOfYear(interval)
  const bounds = {earliest: start.earliest, latest: end.latest}
  return part ? within(part, bounds) : bounds
}

/** However vague, “early 2024” is in 2024. */
function within({year, month}: PartOfYear, {earliest, latest}: DayBounds): DayBounds {
  const first = epochDay(year, month ?? 1, 1)
  const last = lastDayOf(year, month ?? 12)
  return {earliest: Math.max(earliest ?? first, first), latest: Math.min(latest ?? last, last)}
}

function limitBounds(limit: Limit): DayBounds | null {
  return typeof limit === 'string' ? {earliest: null, latest: null} : momentBounds(limit)
}

function choiceBounds({options, orEarlier, orLater}: Choice): DayBounds | null {
  const bounds = options.flatMap(({from, to}) => [momentBounds(from), momentBounds(to)]).filter((each) => each !== null)
  if (bounds.length < options.length * 2) return null
  return {
    earliest: orEarlier ? null : Math.min(...bounds.map(({earliest}) => earliest ?? Infinity)),
    latest: orLater ? null : Math.max(...bounds.map(({latest}) => latest ?? -Infinity)),
  }
}
