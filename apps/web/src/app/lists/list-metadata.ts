import {listPath, type ListPlace} from '@verite/content-model/listing/list-address'
import type {Metadata} from 'next'
import type {List} from './drawn-list.ts'

/** What a part of a list says of itself: each part has a title and an address of its own. */
export function listMetadata({name, description, path}: List, place: ListPlace): Metadata {
  const {filter, page} = place
  const title = [name, filter?.value, page > 1 && `page ${page}`].filter(Boolean).join(', ')
  return {title, description, alternates: {canonical: listPath(path, place)}}
}
