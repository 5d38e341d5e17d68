import type {ListPlace} from '@verite/content-model/listing/list-address'
import type {Vocabulary} from '@verite/content-model/vocabularies'
import type {ReactNode} from 'react'
import type {Catalogue} from '../../ui/language/catalogue.ts'
import type {Viewer} from '../../content/viewer.ts'

/** What a part of a list is drawn from. */
export type DrawnList = {viewer: Viewer; place: ListPlace}

/** A list that is shown in parts: where it is, what it says of itself, and by what it can be narrowed. */
export type List = {
  path: string
  words: Catalogue<{title: string; description: string}>
  filters: readonly string[]
  /** What a reader reads for a stored code by which the list is narrowed; other values are shown as they are. */
  kinds?: Readonly<Record<string, Vocabulary>>
  Part: (drawn: DrawnList) => Promise<ReactNode>
}

/** The first page of everything. */
export const start: ListPlace = {filters: [], page: 1}
