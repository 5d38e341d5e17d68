import {eventFacets, eventFacetsQuery} from '@verite/content-model/event/event'
import type {ListFilter} from '@verite/content-model/listing/list-address'
import {eventKinds} from '@verite/content-model/vocabularies'
import {readContent} from '../../../content/read-content.ts'
import type {Viewer} from '../../../content/viewer.ts'
import type {ListChoice} from '../../../ui/listing/list-choices.tsx'
import {counted, kindChoices} from '../../lists/part-of-list.ts'
import {countryName} from '../../../ui/language/local-names.ts'
import {spoken} from '../../../ui/language/spoken.ts'
import {listingWords} from '../../../ui/listing/listing-words.ts'

/** In an address, for events of which no source states the year. */
const noYear = 'unknown'

/** What lists of events can be narrowed to, the latest year first. */
export async function readEventChoices(viewer: Viewer) {
  const unmarked = {...viewer, stega: false}
  const events = (await readContent({query: eventFacetsQuery, shape: eventFacets, viewer: unmarked})) ?? []
  const present = events.map(({kind}) => kind)
  const years = yearChoices(events.map(({year}) => year))
  const countries = countryChoices(events.flatMap(({country}) => country ?? []))
  return {kinds: kindChoices('kind', eventKinds, present), years, countries, total: events.length}
}

/** The year as queries take it: `null` for all, empty for none. */
export function yearOf(filter: ListFilter | null): string | null {
  if (filter?.by !== 'year') return null
  return filter.value === noYear ? '' : filter.value
}

/** The country as queries take it: `null` for all. */
export function countryOf(filter: ListFilter | null): string | null {
  return filter?.by === 'country' ? filter.value.toUpperCase() : null
}

/** In the order of their names; events whose place or country no source states are in none. */
function countryChoices(countries: readonly string[]): ListChoice[] {
  return [...counted(countries)]
    .map(([code, count]) => ({by: 'country', value: code.toLowerCase(), label: countryName(code), count}))
    .toSorted((one, other) => one.label.localeCompare(other.label))
}

function yearChoices(years: readonly (string | null)[]): ListChoice[] {
  return [...counted(years.map((year) => year ?? ''))]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([year, count]) => ({by: 'year', value: year || noYear, label: year || spoken(listingWords).noYear, count}))
}
