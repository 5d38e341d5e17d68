import {type FuzzyDate} from '@verite/content-model/fuzzy-date/fuzzy-date'
import {timelineMark, type TimelineMark} from '@verite/content-model/fuzzy-date/timeline-mark'

export type MarkShape = TimelineMark['shape']

/** How a date is drawn on the axis; what has no date at all hangs between its neighbours. */
export function markOf(date: FuzzyDate | null): TimelineMark {
  return timelineMark(date?.edtf ?? null)
}

/** What a mark says in words, beside the date. An exact day needs none. */
export const markWords: Readonly<Record<MarkShape, string | null>> = {
  point: null,
  period: 'period',
  band: 'approximate',
  oneOf: 'one of several dates',
  yearless: 'year not stated',
  undated: 'only the order is known',
}

/** How tall a band stands, in rem: longer spans are taller, but a year is not twelve times a month. */
export function bandHeight(mark: TimelineMark): number {
  const days = 'days' in mark && mark.days !== null ? mark.days : 365
  return Math.min(9, Math.round((1.2 + 1.5 * Math.log10(Math.max(1, days)) ** 1.4) * 10) / 10)
}
