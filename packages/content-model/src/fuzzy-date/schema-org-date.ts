import {type CalendarDate, type Span} from './edtf-value.ts'
import {type FuzzyDate} from './fuzzy-date.ts'
import {parseEdtf} from './parse-edtf.ts'

/** What structured data may say about a date. */
export type SchemaOrgDates = {startDate?: string; endDate?: string}

/** ISO dates for schema.org, only as exact as a source asserts: nothing inferred, approximate, doubtful or yearless. */
export function schemaOrgDates(date: FuzzyDate | null): SchemaOrgDates {
  if (!date?.edtf || date.certainty !== 'asserted') return {}
  const value = parseEdtf(date.edtf)
  if (value?.kind === 'date') return named('startDate', isoDate(value))
  if (value?.kind !== 'interval') return {}
  const {start, end} = value
  const startDate = typeof start === 'object' && start.kind === 'date' ? isoDate(start) : null
  if (!startDate) return {}
  const endDate = typeof end === 'object' && end.kind === 'date' ? isoDate(end) : null
  return {startDate, ...named('endDate', endDate)}
}

function named(name: keyof SchemaOrgDates, date: string | null): SchemaOrgDates {
  return date ? {[name]: date} : {}
}

function isoDate({year, month, day, approximate, uncertain}: CalendarDate): string | null {
  if (approximate || uncertain || !isExact(year) || year.from < 1 || year.from > 9999) return null
  const parts = [month, day].filter((part) => part !== null)
  if (!parts.every(isExact)) return null
  return [String(year.from).padStart(4, '0'), ...parts.map(({from}) => String(from).padStart(2, '0'))].join('-')
}

function isExact(span: Span | null): span is Span {
  return span !== null && span.from === span.to
}
