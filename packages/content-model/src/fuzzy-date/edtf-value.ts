/** A run of numbers, both ends included. */
export type Span = {from: number; to: number}

type Quality = {approximate: boolean; uncertain: boolean}

/**
 * A date. `year` is null when there is none (`XXXX-03-11`); `month` and `day` are null when not given, and a span of
 * all that is possible when they are masked (`2021-XX`).
 */
export type CalendarDate = Quality & {kind: 'date'; year: Span | null; month: Span | null; day: Span | null}

/** A season, quarter, four-month period or half of a year, by EDTF’s code 21 to 41. */
export type Season = Quality & {kind: 'season'; year: number | null; code: number}

export type Moment = CalendarDate | Season

/** `open`: it goes on. `unknown`: it ended, and nobody says when. */
export type Limit = Moment | 'open' | 'unknown'

export type Interval = {kind: 'interval'; start: Limit; end: Limit}

/** A date, or a run of dates where `from` and `to` differ. */
export type Option = {from: Moment; to: Moment}

/** One of several dates (`[a,b]`) or all of them (`{a,b}`). */
export type Choice = {
  kind: 'oneOf' | 'all'
  options: Option[]
  orEarlier: boolean
  orLater: boolean
}

/** What an EDTF text says. */
export type EdtfValue = Moment | Interval | Choice
