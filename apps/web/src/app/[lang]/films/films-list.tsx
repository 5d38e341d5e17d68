import {filmListQuery} from '@verite/content-model/documentary/documentary'
import {filmCards} from '@verite/content-model/documentary/film-card'
import {listPath} from '@verite/content-model/listing/list-address'
import {paths} from '@verite/content-model/paths'
import {filmStatuses} from '@verite/content-model/vocabularies'
import {drawnAt} from '../../../content/clock.ts'
import {readContent} from '../../../content/read-content.ts'
import {getEnv} from '../../../env.ts'
import {FilmsView} from '../../../ui/listing/films-view.tsx'
import {spoken} from '../../../ui/language/spoken.ts'
import {listingWords} from '../../../ui/listing/listing-words.ts'
import type {DrawnList, List} from '../../lists/drawn-list.ts'
import {countryChoices, kindChoices} from '../../lists/list-choices.ts'
import {inOrderOf, partOf} from '../../lists/part-of-list.ts'
import {JsonLd} from '../../structured-data/json-ld.tsx'
import {listGraph} from '../../structured-data/list-graph.ts'
import {readListedFilms} from './read-listed-films.ts'

/** Films by title, page by page, by how far they have come or by the country of their production. */
export const filmsList: List = {
  path: paths.films(),
  words: {en: listingWords.en.films, uk: listingWords.uk.films},
  filters: ['country', 'status'],
  kinds: {status: filmStatuses},
  Part: Films,
}

async function Films({viewer, place}: DrawnList) {
  const all = await readListedFilms(viewer)
  const {entries, pages} = partOf(place, all)
  const params = {ids: entries.map(({id}) => id)}
  const found = (await readContent({query: filmListQuery, params, shape: filmCards, viewer})) ?? []
  const films = inOrderOf(entries, found)
  const items = films.map(({title, slug}) => ({name: title, path: paths.film(slug)}))
  const {words, path} = filmsList
  return (
    <>
      {!viewer.isPreview && (
        <JsonLd
          data={listGraph({...spoken(words), path: listPath(path, place), items}, getEnv().siteUrl, viewer.language)}
        />
      )}
      <FilmsView
        films={films}
        now={await drawnAt(films)}
        {...{place, pages}}
        statuses={kindChoices('status', filmStatuses, place, all)}
        countries={countryChoices(place, all)}
      />
    </>
  )
}
