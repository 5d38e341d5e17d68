import {monthName} from './month-names.ts'
import {type EdtfValue, type Limit, type Span} from './edtf-value.ts'
import {lastDayOf, epochDay} from './epoch-day.ts'

/** “Early 2024”, “mid-March 2025”: a third of a year or of a month, written as an interval of two approximate ends. */
export type PartOfYear = {part: 'early' | 'mid' | 'late'; year: number; month: number | null}

const thirdsOfYear = {early: [1, 4], mid: [5, 8], late: [9, 12]} as const
const thirdsOfMonth = {early: [1, 10], mid: [11, 20], late: [21, 31]} as const
const parts = ['early', 'mid', 'late'] as const

/** Recognises such an interval: `2024-01~/2024-04~` is early 2024. Null for any other date. */
export function partOfYear(value: EdtfValue): PartOfYear | null {
  if (value.kind !== 'interval') return null
  const start = approximateDate(value.start)
  const end = approximateDate(value.end)
  if (!start || !end || start.year !== end.year) return null
  if (start.day === null && end.day === null) {
    const part = parts.find((name) => same(thirdsOfYear[name], start.month, end.month))
    return part ? {part, year: start.year, month: null} : null
  }
  const firstDay = start.day
  if (start.month !== end.month || firstDay === null || end.day === null) return null
  const lastDay = end.day === daysIn(end.year, end.month) ? 31 : end.day
  const part = parts.find((name) => same(thirdsOfMonth[name], firstDay, lastDay))
  return part ? {part, year: start.year, month: start.month} : null
}

/** The EDTF of such a third. */
export function edtfOfPart({part, year, month}: PartOfYear): string {
  if (month === null) return thirdsOfYear[part].map((edge) => `${digits(year, 4)}-${digits(edge, 2)}~`).join('/')
  const lastDay = daysIn(year, month)
  const prefix = `${digits(year, 4)}-${digits(month, 2)}`
  return thirdsOfMonth[part].map((edge) => `${prefix}-${digits(Math.min(edge, lastDay), 2)}~`).join('/')
}

function approximateDate(limit: Limit) {
  if (typeof limit === 'string' || limit.kind !== 'date' || !limit.approximate || limit.uncertain) return null
  const year = exact(limit.year)
  const month = exact(limit.month)
  if (year === null || month === null) return null
  return {year, month, day: exact(limit.day)}
}

function exact(span: Span | null): number | null {
  return span && span.from === span.to ? span.from : null
}

function same([from, to]: readonly [number, number], start: number, end: number): boolean {
  return from === start && to === end
}

function daysIn(year: number, month: number): number {
  return lastDayOf(year, month) - epochDay(year, month, 1) + 1
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

/** “early 2024”, “mid-March 2025”. */
export function partOfYearText({part, year, month}: PartOfYear): string {
  const when = month === null ? String(year) : `${monthName(month)} ${year}`
  return part === 'mid' ? `mid-${when}` : `${part} ${when}`
}
