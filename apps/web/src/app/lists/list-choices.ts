import type {ListPlace} from '@verite/content-model/listing/list-address'
import type {Vocabulary} from '@verite/content-model/vocabularies'
import {collator} from '../../ui/language/collator.ts'
import {countryName} from '../../ui/language/local-names.ts'
import {label} from '../../ui/language/spoken.ts'
import type {ListChoice} from '../../ui/listing/list-choices.tsx'
import {countsOf, type Facets} from './part-of-list.ts'

type Entries = readonly {facets: Facets}[]

/** The values of a vocabulary that are there, in its order, as ways to narrow a list. */
export function kindChoices<Code extends string>(
  by: string,
  vocabulary: Vocabulary<Code>,
  place: ListPlace,
  all: Entries,
): ListChoice[] {
  const counts = countsOf(by, place, all)
  return vocabulary.flatMap(({value}) => {
    const count = counts.get(value)
    return count === undefined ? [] : {by, value, label: label(vocabulary, value), count}
  })
}

/** In the order of their names; what has no country, or none that a source states, is in none. */
export function countryChoices(place: ListPlace, all: Entries): ListChoice[] {
  const {compare} = collator()
  return [...countsOf('country', place, all)]
    .map(([value, count]) => ({by: 'country', value, label: countryIn(value), count}))
    .toSorted((one, other) => compare(one.label, other.label))
}

/** A country as addresses have it. */
export const countryValue = (country: string) => country.toLowerCase()

/** A country of an address by its name. */
export const countryIn = (value: string) => countryName(value.toUpperCase())
