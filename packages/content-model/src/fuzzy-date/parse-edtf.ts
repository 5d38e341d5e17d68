/// <reference path="./edtf.d.ts" />
import {parse} from 'edtf'
import {type DateSyntax, edtfSyntax, type EdtfSyntax, type LimitSyntax, type MomentSyntax} from './edtf-syntax.ts'
import {type CalendarDate, type EdtfValue, type Limit, type Moment, type Option, type Span} from './edtf-value.ts'

const known = new Map<string, EdtfValue | null>()
const most = 5000

/**
 * Reads an EDTF date, up to uncertain seasons and intervals of seasons. Null when the text is not one. Remembers what it
 * has read: the package takes about a millisecond for each date, and a film's page asks for the same ones many times.
 */
export function parseEdtf(text: string): EdtfValue | null {
  const remembered = known.get(text)
  if (remembered !== undefined) return remembered
  if (known.size >= most) known.clear()
  const value = read(text)
  known.set(text, value)
  return value
}

function read(text: string): EdtfValue | null {
  const syntax = edtfSyntax.safeParse(parseOrNull(text.trim()))
  return syntax.success ? valueOf(syntax.data) : null
}

/** The package reads `/2021` in its standard mode only, and `2021-21~` in its extended mode only. */
function parseOrNull(text: string): unknown {
  for (const constraints of [undefined, {level: 3, seasonIntervals: true, seasonUncertainty: true}]) {
    try {
      return parse(text, constraints)
    } catch {
      continue
    }
  }
  return null
}

function valueOf(syntax: EdtfSyntax): EdtfValue {
  switch (syntax.type) {
    case 'Interval':
      return {kind: 'interval', start: limitOf(syntax.values[0]), end: limitOf(syntax.values[1])}
    case 'Set':
    case 'List':
      return {
        kind: syntax.type === 'Set' ? 'oneOf' : 'all',
        options: syntax.values.map(optionOf),
        orEarlier: syntax.earlier,
        orLater: syntax.later,
      }
    default:
      return momentOf(syntax)
  }
}

function optionOf(option: MomentSyntax | [MomentSyntax, MomentSyntax]): Option {
  if (!Array.isArray(option)) {
    const moment = momentOf(option)
    return {from: moment, to: moment}
  }
  return {from: momentOf(option[0]), to: momentOf(option[1])}
}

function limitOf(syntax: LimitSyntax): Limit {
  if (syntax === null) return 'unknown'
  return typeof syntax === 'number' ? 'open' : momentOf(syntax)
}

function momentOf(syntax: MomentSyntax): Moment {
  const quality = {approximate: Boolean(syntax.approximate), uncertain: Boolean(syntax.uncertain)}
  if (syntax.type !== 'Season') return {kind: 'date', ...calendarParts(syntax), ...quality}
  const [year, code] = syntax.values
  return {kind: 'season', year: syntax.unspecified & 15 ? null : year, code, ...quality}
}

function calendarParts({
  type,
  values,
  unspecified,
  significant,
}: DateSyntax): Pick<CalendarDate, 'year' | 'month' | 'day'> {
  const [year = 0, month, day] = values
  if (type === 'Century') return {year: {from: year * 100, to: year * 100 + 99}, month: null, day: null}
  if (type === 'Decade') return {year: {from: year * 10, to: year * 10 + 9}, month: null, day: null}
  return {
    year: yearSpan(year, unspecified & 15, significant),
    month: month === undefined ? null : maskedSpan(month + 1, (unspecified >> 4) & 3, 12),
    day: day === undefined ? null : maskedSpan(day, (unspecified >> 6) & 3, 31),
  }
}

function yearSpan(year: number, mask: number, significant: number | undefined): Span | null {
  if (mask === 15) return null
  const unknownDigits = significant === undefined ? maskedDigits(mask) : String(Math.abs(year)).length - significant
  const size = 10 ** unknownDigits
  const from = Math.floor(year / size) * size
  return {from, to: from + size - 1}
}

/** How many digits at the end of the year are masked: bit 3 is the last one. */
function maskedDigits(mask: number): number {
  if (mask & 1) return 4
  if (mask & 2) return 3
  if (mask & 4) return 2
  return mask & 8 ? 1 : 0
}

/** A two-digit number of which the first digit, the second or both may be masked. */
function maskedSpan(value: number, mask: number, largest: number): Span {
  if (mask === 0) return {from: value, to: value}
  if (mask & 1) return {from: 1, to: largest}
  const tens = Math.floor(value / 10) * 10
  return {from: Math.max(1, tens), to: Math.min(largest, tens + 9)}
}
