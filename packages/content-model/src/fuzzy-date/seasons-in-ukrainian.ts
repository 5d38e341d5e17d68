export type GrammaticalCase = 'nominative' | 'genitive'

type Names = readonly [nominative: string, genitive: string]

const seasons: readonly Names[] = [
  ['весна', 'весни'],
  ['літо', 'літа'],
  ['осінь', 'осені'],
  ['зима', 'зими'],
]

const named = ([nominative, genitive]: Names, where: string): Names => [
  `${nominative} ${where}`,
  `${genitive} ${where}`,
]

/** EDTF’s codes 21 to 41, in its order. */
const names: readonly Names[] = [
  ...seasons,
  ...seasons.map((season) => named(season, 'в Північній півкулі')),
  ...seasons.map((season) => named(season, 'в Південній півкулі')),
  ...['перш', 'друг', 'трет', 'четверт'].map((nth): Names => [
    `${nth}${nth === 'трет' ? 'ій' : 'ий'} квартал`,
    `${nth}${nth === 'трет' ? 'ього' : 'ого'} кварталу`,
  ]),
  ['перші чотири місяці', 'перших чотирьох місяців'],
  ['другі чотири місяці', 'других чотирьох місяців'],
  ['останні чотири місяці', 'останніх чотирьох місяців'],
  ['перше півріччя', 'першого півріччя'],
  ['друге півріччя', 'другого півріччя'],
]

/** Winters of the north and summers of the south run into the next year. */
const overTheTurnOfTheYear = new Set([24, 28, 30])

/** The Ukrainian name of a season, quarter, four-month period or half, and whether it ends in the next year. */
export function seasonInUkrainian(code: number, needed: GrammaticalCase): {name: string; intoNextYear: boolean} {
  const found = names[code - 21]
  if (!found) throw new RangeError(`EDTF knows no season ${code}; they run from 21 to 41.`)
  return {name: found[needed === 'nominative' ? 0 : 1], intoNextYear: overTheTurnOfTheYear.has(code)}
}
