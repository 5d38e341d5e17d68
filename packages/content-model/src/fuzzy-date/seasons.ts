import {type Span} from './edtf-value.ts'

type Months = {name: string; months: Span}

const quarters = ['first', 'second', 'third', 'fourth'].map((nth, index) => ({
  name: `the ${nth} quarter of`,
  months: {from: index * 3 + 1, to: index * 3 + 3},
}))

const fourMonths = ['first', 'second', 'last'].map((nth, index) => ({
  name: `the ${nth} four months of`,
  months: {from: index * 4 + 1, to: index * 4 + 4},
}))

const halves = ['first', 'second'].map((nth, index) => ({
  name: `the ${nth} half of`,
  months: {from: index * 6 + 1, to: index * 6 + 6},
}))

/** Meteorological seasons. Winter begins in the December of its year and ends in the next year’s February: month 14. */
const spring = {from: 3, to: 5}
const summer = {from: 6, to: 8}
const autumn = {from: 9, to: 11}
const winter = {from: 12, to: 14}
const southernSummer = winter
const southernWinter = summer

/** What EDTF’s codes 21 to 41 mean. A season without a hemisphere is taken as northern. */
const seasons: readonly Months[] = [
  {name: 'spring', months: spring},
  {name: 'summer', months: summer},
  {name: 'autumn', months: autumn},
  {name: 'winter', months: winter},
  {name: 'northern spring', months: spring},
  {name: 'northern summer', months: summer},
  {name: 'northern autumn', months: autumn},
  {name: 'northern winter', months: winter},
  {name: 'southern spring', months: autumn},
  {name: 'southern summer', months: southernSummer},
  {name: 'southern autumn', months: spring},
  {name: 'southern winter', months: southernWinter},
  ...quarters,
  ...fourMonths,
  ...halves,
]

/** The name and the months of a season, quarter, four-month period or half; months after 12 are in the next year. */
export function seasonOf(code: number): Months {
  const season = seasons[code - 21]
  if (!season) throw new RangeError(`EDTF knows no season ${code}; they run from 21 to 41.`)
  return season
}
