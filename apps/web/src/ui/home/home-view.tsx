import {type FilmCard} from '@verite/content-model/documentary/film-card'
import {type HomePage} from '@verite/content-model/home/home'
import {type SiteSettings} from '@verite/content-model/site-settings/site-settings'
import {paths} from '@verite/content-model/paths'
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
  /** The films to show; the first one opens the page. */
  films: readonly FilmCard[]
  /** How many films there are. */
  filmCount: number
  events: Pick<HomePage, 'ahead' | 'over'>
  settings: SiteSettings | null
  /** The moment as which the page is drawn (ISO): it parts what is to come from what is over. */
  now: string
  /** What is said of the whole page, beneath its title card. */
  notice?: ReactNode
}

/** The home page: one film opens it; then other films, what is to come next and what has been last. */
export function HomeView({films: [opening, ...films], filmCount, events, settings, now, notice}: HomeViewProps) {
  const words = spoken(homeWords)
  const ahead = inOrder(events.ahead)
  const over = inOrder(events.over).toReversed()
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
              <FilmList films={films} now={now} />
              {filmCount > films.length + 1 && (
                <p className={styles.all}>
                  <a href={local(paths.films())}>{spoken(listingWords).films.all(filmCount)}</a>
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
        {!opening && <p className={styles.lead}>{words.none}</p>}
      </div>
    </>
  )
}
