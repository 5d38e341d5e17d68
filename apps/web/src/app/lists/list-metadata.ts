import {listPath, type ListPlace} from '@verite/content-model/listing/list-address'
import type {Metadata} from 'next'
import {addresses} from '../addresses.ts'
import type {List} from './drawn-list.ts'
import {speak} from '../../ui/language/current-language.ts'
import {spoken} from '../../ui/language/spoken.ts'
import {listingWords} from '../../ui/listing/listing-words.ts'

/** What a part of a list says of itself: each part has a title and an address of its own. */
export async function listMetadata({words, path}: List, place: ListPlace): Promise<Metadata> {
  const {title: name, description} = words[await speak()]
  const {filter, page} = place
  const title = [name, filter?.value, page > 1 && spoken(listingWords).inTitle(page)].filter(Boolean).join(', ')
  return {title, description, alternates: addresses(listPath(path, place))}
}
