import {languages} from '@verite/content-model/languages'
import {listPath, type ListPlace} from '@verite/content-model/listing/list-address'
import type {Metadata} from 'next'
import {addresses} from '../addresses.ts'
import {drawnCard, openGraph} from '../open-graph.ts'
import type {List} from './drawn-list.ts'
import {currentLanguage, speak} from '../../ui/language/current-language.ts'
import {countryName} from '../../ui/language/local-names.ts'
import {label, local, spoken} from '../../ui/language/spoken.ts'
import {listingWords} from '../../ui/listing/listing-words.ts'

/**
 * What a part of a list says of itself: each part has a title and an address of its own, in each language. A list is
 * names, dates and the words around them, and all of these are there in every language.
 */
export async function listMetadata({words, path, kinds}: List, place: ListPlace): Promise<Metadata> {
  const {title: name, description} = words[await speak()]
  const {filter, page} = place
  const title = [name, filter && valueText(filter, kinds), page > 1 && spoken(listingWords).inTitle(page)]
    .filter(Boolean)
    .join(', ')
  const whole = listPath(path, place)
  const image = drawnCard(local(`/cards/lists${path}`), name)
  return {
    title,
    description,
    alternates: addresses(whole, languages),
    openGraph: await openGraph({title, description, path: whole, languages, image}),
    twitter: {card: 'summary_large_image'},
  }
}

function valueText({by, value}: NonNullable<ListPlace['filter']>, kinds: List['kinds']): string {
  if (by === 'country') return countryName(value.toUpperCase())
  const vocabulary = kinds?.[by]
  return vocabulary ? label(vocabulary, value).toLocaleLowerCase(currentLanguage()) : value
}
