import {type DayBounds, dayBounds} from './bounds.ts'
import {type EdtfValue} from './edtf-value.ts'
import {startOf} from './epoch-day.ts'
import {parseEdtf} from './parse-edtf.ts'

/** Where a date stands to the clock. `current`: it is that day, or the period runs. `unknown`: it cannot be said. */
export type ClockRelation = 'upcoming' | 'current' | 'past' | 'unknown'

const hour = 3_600_000
/** A day begins first at UTC+14 and ends last at UTC−12. Until it is over everywhere it is not past. */
const beginsBefore = 14 * hour
const endsAfter = 36 * hour

/** Where an EDTF date stands to the clock. Without a year, or inside vague bounds, it is unknown. */
export function relationToClock(edtf: string | null, now: Date): ClockRelation {
  const value = edtf === null ? null : parseEdtf(edtf)
  const bounds = value && dayBounds(value)
  if (!bounds) return 'unknown'
  const {begins, ends} = instants(bounds)
  if (begins !== null && now.getTime() < begins) return 'upcoming'
  if (ends !== null && now.getTime() >= ends) return 'past'
  return isVague(value) ? 'unknown' : 'current'
}

/** The next moment at which `relationToClock` gives another answer, so that caches can end then. Null: never. */
export function nextClockChange(edtf: string | null, now: Date): Date | null {
  const value = edtf === null ? null : parseEdtf(edtf)
  const bounds = value && dayBounds(value)
  if (!bounds) return null
  const {begins, ends} = instants(bounds)
  const next = [begins, ends].find((instant) => instant !== null && instant > now.getTime())
  return next == null ? null : new Date(next)
}

function instants({earliest, latest}: DayBounds): {begins: number | null; ends: number | null} {
  return {
    begins: earliest === null ? null : startOf(earliest).getTime() - beginsBefore,
    ends: latest === null ? null : startOf(latest).getTime() + endsAfter,
  }
}

/** A day or a known period is current between its bounds; anything that only lies somewhere between them is not. */
function isVague(value: EdtfValue): boolean {
  if (value.kind === 'date') return value.approximate || value.day === null || value.day.from !== value.day.to
  if (value.kind !== 'interval') return true
  return [value.start, value.end].some(
    (limit) => limit === 'unknown' || (typeof limit === 'object' && limit.approximate),
  )
}
