import {filmIndexQuery} from '@verite/content-model/documentary/documentary'
import {filmIndex} from '@verite/content-model/documentary/film-card'
import {readIndex} from '../../../content/read-index.ts'
import type {Viewer} from '../../../content/viewer.ts'
import {countryValue} from '../../lists/list-choices.ts'
import {inReadingOrder, type Listed} from '../../lists/part-of-list.ts'

/** All films by title, as the viewer's language has and sorts them, with what they can be narrowed by. */
export async function readListedFilms(viewer: Viewer): Promise<Listed[]> {
  const films = await readIndex({query: filmIndexQuery, shape: filmIndex, viewer})
  return inReadingOrder(
    films.map(({id, title, status, countries}) => ({
      id,
      name: title,
      facets: {status: [status], country: countries.map(countryValue)},
    })),
  )
}
