import {type HomePage} from '@verite/content-model/home/home'
import {type SiteSettings} from '@verite/content-model/site-settings/site-settings'
import {paths} from '@verite/content-model/paths'
import {collator} from '../language/collator.ts'
import {Prose} from '../language/prose.tsx'
import {homeWords} from './home-words.ts'
import {local, spoken} from '../language/spoken.ts'
import {type ReactNode} from 'react'
import {EventList} from '../event-list/event-list.tsx'
import {inOrder} from '../event-list/in-order.ts'
import {FilmTitleCard, SeeTheFilm} from '../film/film-title-card.tsx'
import {FilmList} from './film-list.tsx'
import {listingWords} from '../listing/listing-words.ts'
import styles from './home.module.css'

interface HomeViewProps {
  home: HomePage
  settings: SiteSettings | null
  /** The moment as which the page is drawn (ISO): it parts what is to come from what is over. */
  now: string
  /** What is said of the whole page, beneath its title card. */
  notice?: ReactNode
}

/** Beyond these there is a list. */
const mostFilms = 12

/** The home page: one film opens it; then other films, what is to come next and what has been last. */
export function HomeView({home, settings, now, notice}: HomeViewProps) {
  const words = spoken(homeWords)
  const [opening = home.films[0], ...featured] = home.featured
  const {compare} = collator()
  const others = home.films
    .filter((film) => ![opening, ...featured].some((one) => one?.id === film.id))
    .toSorted((one, other) => compare(one.sortTitle ?? one.title, other.sortTitle ?? other.title))
  const films = [...featured, ...others]
  const shown = films.slice(0, mostFilms)
  const ahead = inOrder(home.ahead)
  const over = inOrder(home.over).toReversed()
  return (
    <>
      <h1 className={styles.hidden}>{settings?.title ?? 'Vérité'}</h1>
      {opening && (
        <FilmTitleCard
          film={opening}
          now={now}
          heading="h2"
          href={local(paths.film(opening.slug))}
          actions={<SeeTheFilm film={opening} />}
        />
      )}
      {notice}
      <div className={styles.page} data-after-card={opening ? '' : undefined}>
        {settings?.homeLead && (
          <p className={styles.lead}>
            <Prose text={settings.homeLead} />
          </p>
        )}
        {films.length > 0 && (
          <section aria-labelledby="films" className={styles.section}>
            <h2 id="films" className={styles.heading}>
              {words.films}
            </h2>
            <div>
              <FilmList films={shown} now={now} />
              {home.filmCount > shown.length + 1 && (
                <p className={styles.all}>
                  <a href={local(paths.films())}>{spoken(listingWords).films.all(home.filmCount)}</a>
                </p>
              )}
            </div>
          </section>
        )}
        {ahead.length > 0 && (
          <section aria-labelledby="ahead" className={styles.section}>
            <h2 id="ahead" className={styles.heading}>
              {words.ahead}
            </h2>
            <EventList events={ahead} now={now} />
          </section>
        )}
        {over.length > 0 && (
          <section aria-labelledby="over" className={styles.section}>
            <h2 id="over" className={styles.heading}>
              {words.over}
            </h2>
            <EventList events={over} now={now} />
          </section>
        )}
        {!opening && films.length === 0 && <p className={styles.lead}>{words.none}</p>}
      </div>
    </>
  )
}
