import {
  type CalendarDate,
  type Choice,
  type EdtfValue,
  type Interval,
  type Limit,
  type Moment,
  type Season,
  type Span,
} from './edtf-value.ts'
import {monthName} from './month-names.ts'
import {parseEdtf} from './parse-edtf.ts'
import {partOfYear, partOfYearText} from './part-of-year.ts'
import {seasonOf} from './seasons.ts'

/** What an EDTF text means, in plain English, for editors while they type. Null when it cannot be read. */
export function readsAs(edtf: string): string | null {
  const value = parseEdtf(edtf)
  return value && valueText(value)
}

function valueText(value: EdtfValue): string {
  switch (value.kind) {
    case 'date':
    case 'season':
      return momentText(value)
    case 'interval':
      return intervalText(value)
    default:
      return choiceText(value)
  }
}

function momentText(moment: Moment): string {
  const plain = moment.kind === 'season' ? seasonText(moment) : calendarText(moment)
  const qualified = moment.approximate ? `about ${plain}` : plain
  return moment.uncertain ? `probably ${qualified}` : qualified
}

function calendarText({year, month, day}: CalendarDate): string {
  const yearPart = yearText(year)
  if (month === null) return yearPart
  const joint = year === null ? ', ' : isExact(year) && isExact(month) ? ' ' : ' in '
  return `${dayAndMonthText(day, month)}${joint}${yearPart}`
}

function dayAndMonthText(day: Span | null, month: Span): string {
  if (day === null) return monthText(month)
  const anyDay = day.from === 1 && day.to === 31
  if (anyDay && isAnyMonth(month)) return 'some day'
  if (isExact(day) && isExact(month)) return `${day.from} ${monthText(month)}`
  if (anyDay) return `some day of ${monthText(month)}`
  return isExact(day)
    ? `day ${day.from} of ${monthText(month)}`
    : `a day from ${day.from} to ${day.to} of ${monthText(month)}`
}

function monthText(month: Span): string {
  if (isExact(month)) return monthName(month.from)
  return isAnyMonth(month) ? 'some month' : `a month from ${monthName(month.from)} to ${monthName(month.to)}`
}

function yearText(year: Span | null): string {
  if (year === null) return 'year unknown'
  if (isExact(year)) return year.from < 1 ? `${1 - year.from} BC` : String(year.from)
  return year.to - year.from === 9 ? `the ${year.from}s` : `the years ${year.from} to ${year.to}`
}

function seasonText({year, code}: Season): string {
  const {name, months} = seasonOf(code)
  if (year === null) return `${name.replace(/ of$/, '')}, year unknown`
  return months.to > 12 ? `${name} ${year}–${year + 1}` : `${name} ${year}`
}

function intervalText(interval: Interval): string {
  const part = partOfYear(interval)
  if (part) return partOfYearText(part)
  const {start, end} = interval
  if (end === 'open') return start === 'open' ? 'any time' : `from ${limitText(start)} on`
  return start === 'open' ? `up to ${limitText(end)}` : `from ${limitText(start)} to ${limitText(end)}`
}

function limitText(limit: Limit): string {
  return typeof limit === 'object' ? momentText(limit) : 'an unknown date'
}

function choiceText({kind, options, orEarlier, orLater}: Choice): string {
  const texts = options.map(({from, to}) =>
    from === to ? momentText(from) : `any of ${momentText(from)} to ${momentText(to)}`,
  )
  const all = [...texts, ...(orEarlier ? ['earlier'] : []), ...(orLater ? ['later'] : [])]
  return new Intl.ListFormat('en', {type: kind === 'oneOf' ? 'disjunction' : 'conjunction'}).format(all)
}

function isExact({from, to}: Span): boolean {
  return from === to
}

function isAnyMonth({from, to}: Span): boolean {
  return from === 1 && to === 12
}
