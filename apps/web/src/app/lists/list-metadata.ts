import {languages} from '@verite/content-model/languages'
import {listPath, withoutLetter, type ListFilter, type ListPlace} from '@verite/content-model/listing/list-address'
import type {Metadata} from 'next'
import {addresses} from '../addresses.ts'
import {drawnCard, openGraph} from '../open-graph.ts'
import type {List} from './drawn-list.ts'
import {countryIn} from './list-choices.ts'
import {currentLanguage, speak} from '../../ui/language/current-language.ts'
import {label, local, spoken} from '../../ui/language/spoken.ts'
import {listingWords} from '../../ui/listing/listing-words.ts'

/**
 * What a part of a list says of itself: each part has a title and an address of its own, in each language. A list is
 * names, dates and the words around them, and all of these are there in every language.
 */
export async function listMetadata({words, path, kinds}: List, place: ListPlace): Promise<Metadata> {
  const {title: name, description} = words[await speak()]
  const {filters, page} = place
  const values = filters.map((filter) => valueText(filter, kinds))
  const title = [name, ...values, page > 1 && spoken(listingWords).inTitle(page)].filter(Boolean).join(', ')
  const whole = listPath(path, place)
  const inLanguages = whole === withoutLetter(whole) ? languages : [await speak()]
  const image = drawnCard(local(`/cards/lists${path}`), name)
  return {
    title,
    description,
    alternates: addresses(whole, inLanguages),
    // What is narrowed twice is for readers: there are too many such parts for search engines, and all say the same.
    ...(filters.length > 1 && {robots: {index: false, follow: true}}),
    openGraph: await openGraph({title, description, path: whole, languages: inLanguages, image}),
    twitter: {card: 'summary_large_image'},
  }
}

function valueText({by, value}: ListFilter, kinds: List['kinds']): string {
  if (by === 'country') return countryIn(value)
  const vocabulary = kinds?.[by]
  return vocabulary ? label(vocabulary, value).toLocaleLowerCase(currentLanguage()) : value
}
