import {type FuzzyDate} from '@verite/content-model/fuzzy-date/fuzzy-date'
import {timelineMark, type TimelineMark} from '@verite/content-model/fuzzy-date/timeline-mark'
import {spoken} from '../language/spoken.ts'
import {timelineWords} from './timeline-words.ts'

export type MarkShape = TimelineMark['shape']

/**
 * How a date is drawn on the axis: as far as the source gives it, not as far as we infer. What has no date at all
 * hangs between its neighbours.
 */
export function markOf(date: FuzzyDate | null): TimelineMark {
  return timelineMark(date?.stated ?? date?.edtf ?? null)
}

/** What stands beside a date about how far it is known; nothing beside an exact day that a source gives. */
export function dateWords(date: FuzzyDate | null): string[] {
  const words = spoken(timelineWords)
  const {shape} = markOf(date)
  const inferred = date?.certainty === 'inferred'
  if (shape === 'yearless' && inferred) return [words.yearInferred]
  return [
    wordsOf(date) ?? words.marks[shape],
    inferred && words.inferred,
    date?.certainty === 'disputed' && words.disagree,
  ].filter((text) => typeof text === 'string')
}

/** A month, a season or a year that a source gives as such is not approximate: it lacks the day. */
function wordsOf(date: FuzzyDate | null): string | null {
  const isPart = /^\d{4}(-\d{2})?\??$/.test(date?.stated ?? date?.edtf ?? '')
  return isPart ? spoken(timelineWords).dayNotStated : null
}

/** How tall a band stands, in rem: longer spans are taller, but a year is not twelve times a month. */
export function bandHeight(mark: TimelineMark): number {
  const days = 'days' in mark && mark.days !== null ? mark.days : 365
  return Math.min(9, Math.round((1.2 + 1.5 * Math.log10(Math.max(1, days)) ** 1.4) * 10) / 10)
}
