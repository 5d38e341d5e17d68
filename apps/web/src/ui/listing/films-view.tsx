import {type FilmCard} from '@verite/content-model/documentary/film-card'
import {type ListPlace} from '@verite/content-model/listing/list-address'
import {paths} from '@verite/content-model/paths'
import {local, spoken} from '../language/spoken.ts'
import {FilmList} from '../home/film-list.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {ListChoices, type ListChoice} from './list-choices.tsx'
import {ListPages} from './list-pages.tsx'
import {listingWords} from './listing-words.ts'
import styles from './listing.module.css'

interface FilmsViewProps {
  films: readonly FilmCard[]
  /** The moment as which the page is drawn (ISO). */
  now: string
  place: ListPlace
  pages: number
  statuses: readonly ListChoice[]
  countries: readonly ListChoice[]
}

/** A page of films, by title. */
export function FilmsView({films, now, place, pages, statuses, countries}: FilmsViewProps) {
  const words = spoken(listingWords).films
  return (
    <>
      <PageHead kind={words.kind} title={words.title} />
      <div className={styles.page}>
        <ListChoices list={local(paths.films())} label={words.byStatus} choices={statuses} place={place} />
        <ListChoices list={local(paths.films())} label={words.byCountry} choices={countries} place={place} />
        <FilmList films={films} now={now} heading="h2" />
        {films.length === 0 && <p>{place.filters.length > 0 ? spoken(listingWords).noneFits : words.none}</p>}
        <ListPages list={local(paths.films())} place={place} pages={pages} />
      </div>
    </>
  )
}
