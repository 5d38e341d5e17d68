import {eventFacets, eventFacetsQuery} from '@verite/content-model/event/event'
import {valueOf, type ListPlace} from '@verite/content-model/listing/list-address'
import {eventKinds} from '@verite/content-model/vocabularies'
import {readAll} from '../../../content/read-all.ts'
import type {Viewer} from '../../../content/viewer.ts'
import type {ListChoice} from '../../../ui/listing/list-choices.tsx'
import {countryChoices, countryValue, kindChoices} from '../../lists/list-choices.ts'
import {countsOf, type Facets} from '../../lists/part-of-list.ts'
import {spoken} from '../../../ui/language/spoken.ts'
import {listingWords} from '../../../ui/listing/listing-words.ts'

/** In an address, for events of which no source states the year. */
const noYear = 'unknown'

type Entries = readonly {facets: Facets}[]

/** By what each event can be found in lists. */
export async function readListedEvents(viewer: Viewer): Promise<Entries> {
  const unmarked = {...viewer, stega: false}
  const events = await readAll({query: eventFacetsQuery, shape: eventFacets, viewer: unmarked})
  return events.map(({kind, year, country}) => ({
    facets: {kind: [kind], year: [year ?? noYear], country: country ? [countryValue(country)] : []},
  }))
}

/** What lists of events can be narrowed to, the latest year first. */
export function eventChoices(place: ListPlace, all: Entries) {
  const kinds = kindChoices('kind', eventKinds, place, all)
  return {kinds, countries: countryChoices(place, all), years: yearChoices(place, all)}
}

/** The year as queries take it: `null` for all, empty for none. */
export function yearOf(place: ListPlace): string | null {
  const year = valueOf(place, 'year')
  return year === noYear ? '' : year
}

/** The country as queries take it: `null` for all. */
export function countryOf(place: ListPlace): string | null {
  return valueOf(place, 'country')?.toUpperCase() ?? null
}

/** What has no year comes last. */
export function yearChoices(place: ListPlace, all: Entries): ListChoice[] {
  const isNone = (year: string) => Number(year === noYear)
  return [...countsOf('year', place, all)]
    .toSorted(([one], [other]) => isNone(one) - isNone(other) || (one < other ? 1 : -1))
    .map(([year, count]) => ({
      by: 'year',
      value: year,
      label: isNone(year) ? spoken(listingWords).noYear : year,
      count,
    }))
}
