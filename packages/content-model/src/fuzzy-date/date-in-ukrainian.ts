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
import {parseEdtf} from './parse-edtf.ts'
import {type PartOfYear, partOfYear} from './part-of-year.ts'
import {seasonInUkrainian, type GrammaticalCase} from './seasons-in-ukrainian.ts'

/**
 * A date in Ukrainian, as exact as the EDTF text has it: “21 жовтня 2021 року”, “початок 2024 року”. A year that is not
 * known is left unsaid, as in English. Null when the text cannot be read.
 */
export function dateInUkrainian(edtf: string): string | null {
  const value = parseEdtf(edtf)
  return value && valueText(value)
}

function valueText(value: EdtfValue): string {
  switch (value.kind) {
    case 'date':
    case 'season':
      return momentText(value, 'nominative')
    case 'interval':
      return intervalText(value)
    default:
      return choiceText(value)
  }
}

function momentText(moment: Moment, asked: GrammaticalCase): string {
  const needed = moment.approximate ? 'genitive' : asked
  const plain = moment.kind === 'season' ? seasonText(moment, needed) : calendarText(moment, needed)
  const about = asked === 'genitive' ? 'приблизно' : 'близько'
  const qualified = moment.approximate ? `${about} ${plain}` : plain
  return moment.uncertain ? `імовірно, ${qualified}` : qualified
}

function calendarText({year, month, day}: CalendarDate, needed: GrammaticalCase): string {
  if (month === null) return yearText(year, needed)
  const within = year === null ? '' : ` ${yearText(year, 'genitive')}`
  return `${dayAndMonthText(day, month, needed)}${within}`
}

function dayAndMonthText(day: Span | null, month: Span, needed: GrammaticalCase): string {
  if (day === null) return monthText(month, needed)
  const someDay = needed === 'genitive' ? 'якогось дня' : 'якийсь день'
  const anyDay = day.from === 1 && day.to === 31
  if (anyDay && isAnyMonth(month)) return someDay
  if (anyDay) return `${someDay} ${monthText(month, 'genitive')}`
  if (isExact(day)) return `${day.from} ${monthText(month, 'genitive')}`
  return `${someDay} від ${day.from} до ${day.to} ${monthText(month, 'genitive')}`
}

function monthText(month: Span, needed: GrammaticalCase): string {
  if (isExact(month)) return monthName(month.from, needed)
  const someMonth = needed === 'genitive' ? 'якогось місяця' : 'якийсь місяць'
  return isAnyMonth(month)
    ? someMonth
    : `${someMonth} від ${monthName(month.from, 'genitive')} до ${monthName(month.to, 'genitive')}`
}

function yearText(year: Span | null, needed: GrammaticalCase): string {
  const [one, many] = needed === 'genitive' ? ['року', 'років'] : ['рік', 'роки']
  if (year === null) return needed === 'genitive' ? 'невідомого року' : 'невідомий рік'
  if (isExact(year)) return year.from < 1 ? `${1 - year.from} ${one} до н. е.` : `${year.from} ${one}`
  if (year.to - year.from === 9) return `${year.from}-${needed === 'genitive' ? 'х' : 'ті'} ${many}`
  return `${many} від ${year.from} до ${year.to}`
}

function seasonText({year, code}: Season, needed: GrammaticalCase): string {
  const {name, intoNextYear} = seasonInUkrainian(code, needed)
  if (year === null) return name
  return intoNextYear ? `${name} ${year}–${year + 1} років` : `${name} ${year} року`
}

function intervalText(interval: Interval): string {
  const part = partOfYear(interval)
  if (part) return partText(part)
  const {start, end} = interval
  if (end === 'open') return start === 'open' ? 'будь-коли' : `від ${limitText(start)} і далі`
  return start === 'open' ? `до ${limitText(end)}` : `від ${limitText(start)} до ${limitText(end)}`
}

const partNames = {early: 'початок', mid: 'середина', late: 'кінець'}

function partText({part, year, month}: PartOfYear): string {
  const when = month === null ? '' : `${monthName(month, 'genitive')} `
  return `${partNames[part]} ${when}${year} року`
}

const limitText = (limit: Limit) => (typeof limit === 'object' ? momentText(limit, 'genitive') : 'невідомої дати')

function choiceText({kind, options, orEarlier, orLater}: Choice): string {
  const texts = options.map(({from, to}) =>
    from === to
      ? momentText(from, 'nominative')
      : `час від ${momentText(from, 'genitive')} до ${momentText(to, 'genitive')}`,
  )
  const all = [...texts, ...(orEarlier ? ['раніше'] : []), ...(orLater ? ['пізніше'] : [])]
  return new Intl.ListFormat('uk', {type: kind === 'oneOf' ? 'disjunction' : 'conjunction'}).format(all)
}

const alone = new Intl.DateTimeFormat('uk', {month: 'long', timeZone: 'UTC'})
const withDay = new Intl.DateTimeFormat('uk', {day: 'numeric', month: 'long', timeZone: 'UTC'})

/** A month on its own is in the nominative; beside a day, in the genitive. */
function monthName(month: number, needed: GrammaticalCase): string {
  const date = new Date(Date.UTC(2024, month - 1, 1))
  if (needed === 'nominative') return alone.format(date)
  return withDay.formatToParts(date).find(({type}) => type === 'month')?.value ?? alone.format(date)
}

const isExact = ({from, to}: Span) => from === to
const isAnyMonth = ({from, to}: Span) => from === 1 && to === 12
