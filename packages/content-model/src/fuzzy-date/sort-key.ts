import {dayBounds} from './bounds.ts'
import {type EdtfValue} from './edtf-value.ts'
import {type EpochDay} from './epoch-day.ts'
import {parseEdtf} from './parse-edtf.ts'

/**
 * Text that sorts dates: dated ones by their first day, then by their last; after them those without a year, by month
 * and day; last those that cannot be read.
 */
export function sortKey(edtf: string | null): string {
  const value = edtf === null ? null : parseEdtf(edtf)
  if (!value) return '2'
  const bounds = dayBounds(value)
  if (!bounds) return `1 ${yearlessKey(value)}`
  const first = bounds.earliest ?? bounds.latest
  const last = bounds.latest ?? bounds.earliest
  return first === null || last === null ? '2' : `0 ${dayKey(first)} ${dayKey(last)}`
}

/** Days before 1970 are negative: the offset keeps the text in the order of the numbers. */
function dayKey(day: EpochDay): string {
  return String(day + 1_000_000_000).padStart(10, '0')
}

function yearlessKey(value: EdtfValue): string {
  const moment = value.kind === 'interval' ? value.start : value
  if (typeof moment === 'string' || moment.kind !== 'date') return '99 99'
  return [moment.month?.from ?? 99, moment.day?.from ?? 99].map((part) => String(part).padStart(2, '0')).join(' ')
}
