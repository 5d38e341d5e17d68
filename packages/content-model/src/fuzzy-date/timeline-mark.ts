import {type DayBounds, dayBounds} from './bounds.ts'
import {type Choice, type Interval} from './edtf-value.ts'
import {isoDay} from './epoch-day.ts'
import {parseEdtf} from './parse-edtf.ts'
import {partOfYear} from './part-of-year.ts'

type Range = {from: string | null; to: string | null; days: number | null}

/**
 * How a timeline draws a date. `point`: one day. `period`: it lasted from one end to the other, each sharp or soft.
 * `band`: it happened once, somewhere between. `oneOf`: in one of several ranges. `yearless` and `undated` have no place
 * on the axis.
 */
export type TimelineMark =
  | {shape: 'point'; day: string}
  | (Range & {shape: 'period'; softStart: boolean; softEnd: boolean})
  | (Range & {shape: 'band'})
  | {shape: 'oneOf'; ranges: Range[]}
  | {shape: 'yearless'}
  | {shape: 'undated'}

/** The mark of an EDTF date; `days` counts both ends, and is null where an end is open. */
export function timelineMark(edtf: string | null): TimelineMark {
  const value = edtf === null ? null : parseEdtf(edtf)
  if (!value) return {shape: 'undated'}
  const bounds = dayBounds(value)
  if (!bounds) return {shape: 'yearless'}
  if (bounds.earliest !== null && bounds.earliest === bounds.latest)
    return {shape: 'point', day: isoDay(bounds.earliest)}
  if (value.kind === 'oneOf') return {shape: 'oneOf', ranges: optionRanges(value)}
  return value.kind === 'interval' && !partOfYear(value)
    ? periodMark(value, bounds)
    : {shape: 'band', ...rangeOf(bounds)}
}

function periodMark({start, end}: Interval, bounds: DayBounds): TimelineMark {
  return {
    shape: 'period',
    ...rangeOf(bounds),
    softStart: typeof start === 'object' ? start.approximate : start === 'unknown',
    softEnd: typeof end === 'object' ? end.approximate : end === 'unknown',
  }
}

function optionRanges({options, orEarlier, orLater}: Choice): Range[] {
  return options.map(({from, to}, index) =>
    rangeOf({
      earliest: orEarlier && index === 0 ? null : (dayBounds(from)?.earliest ?? null),
      latest: orLater && index === options.length - 1 ? null : (dayBounds(to)?.latest ?? null),
    }),
  )
}

function rangeOf({earliest, latest}: DayBounds): Range {
  return {
    from: earliest === null ? null : isoDay(earliest),
    to: latest === null ? null : isoDay(latest),
    days: earliest === null || latest === null ? null : latest - earliest + 1,
  }
}
