import {filmListQuery, filmStatusesQuery} from '@verite/content-model/documentary/documentary'
import {filmCards, listedFilmStatuses} from '@verite/content-model/documentary/film-card'
import {listPath} from '@verite/content-model/listing/list-address'
import {sliceOf} from '@verite/content-model/listing/list-page'
import {paths} from '@verite/content-model/paths'
import {filmStatuses} from '@verite/content-model/vocabularies'
import {drawnAt} from '../../../content/clock.ts'
import {readContent} from '../../../content/read-content.ts'
import {getEnv} from '../../../env.ts'
import {FilmsView} from '../../../ui/listing/films-view.tsx'
import {spoken} from '../../../ui/language/spoken.ts'
import {listingWords} from '../../../ui/listing/listing-words.ts'
import type {DrawnList, List} from '../../lists/drawn-list.ts'
import {kindChoices, pagesAt} from '../../lists/part-of-list.ts'
import {JsonLd} from '../../structured-data/json-ld.tsx'
import {listGraph} from '../../structured-data/list-graph.ts'

const by = 'status'

/** Films by title, page by page or by how far they have come. */
export const filmsList: List = {
  path: paths.films(),
  words: {en: listingWords.en.films, uk: listingWords.uk.films},
  filters: [by],
  kinds: {[by]: filmStatuses},
  Part: Films,
}

async function Films({viewer, place}: DrawnList) {
  const all = (await readContent({query: filmStatusesQuery, shape: listedFilmStatuses, viewer})) ?? []
  const choices = kindChoices(by, filmStatuses, all)
  const pages = pagesAt(place, choices, all.length)
  const params = {...sliceOf(place.page), status: place.filter?.value ?? null}
  const films = (await readContent({query: filmListQuery, params, shape: filmCards, viewer})) ?? []
  const items = films.map(({title, slug}) => ({name: title, path: paths.film(slug)}))
  const {words, path} = filmsList
  return (
    <>
      {!viewer.stega && (
        <JsonLd
          data={listGraph({...spoken(words), path: listPath(path, place), items}, getEnv().siteUrl, viewer.language)}
        />
      )}
      <FilmsView films={films} now={await drawnAt(films)} place={place} pages={pages} choices={choices} />
    </>
  )
}
