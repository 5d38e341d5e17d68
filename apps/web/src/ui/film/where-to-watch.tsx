import {type FilmPage} from '@verite/content-model/documentary/documentary'
import {accessFeatureKinds} from '@verite/content-model/vocabularies'
import {type ReactNode} from 'react'
import {langOf} from '../language/foreign-texts.ts'
import {label, spoken} from '../language/spoken.ts'
import {EventList} from '../event-list/event-list.tsx'
import {inOrder, isOver} from '../event-list/in-order.ts'
import {languageName} from '../language/local-names.ts'
import {filmWords} from './film-words.ts'
import {hasEnded} from './offer-clock.ts'
import {Offers} from './offers.tsx'
import {headlineRelease, ReleaseLine} from './release-line.tsx'
import {watchWords} from './watch-words.ts'
import styles from './film.module.css'

interface WhereToWatchProps {
  film: FilmPage
  /** The moment as which the page is drawn (ISO): what has ended by then is gone. */
  now: string
  /** How the dates of the film can be followed. */
  calendar?: ReactNode
}

/** When and where a film can be seen, as far as sources say. What they do not say is said to be unknown. */
export function WhereToWatch({film, now, calendar}: WhereToWatchProps) {
  const words = spoken(watchWords)
  const offers = currentOffers(film, now)
  const screenings = screeningsAhead(film, now)
  const {releases, accessFeatures} = film
  return (
    <div className={styles.offers}>
      <Standing film={film} now={now} />
      {offers.length > 0 && <Offers offers={offers} now={now} />}
      {releases.length > 1 && (
        <Part title={words.releases}>
          <ul className={styles.plainList}>
            {releases.map((release) => (
              <li key={release.key}>
                <ReleaseLine release={release} now={now} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {screenings.length > 0 && (
        <Part title={words.screenings}>
          <EventList events={screenings} now={now} heading="h4" />
        </Part>
      )}
      {accessFeatures.length > 0 && (
        <Part title={words.access}>
          <AccessFeatures features={accessFeatures} />
        </Part>
      )}
      {calendar && <Part title={words.calendar}>{calendar}</Part>}
    </div>
  )
}

/** True where the page can lead a reader to the film now or later. */
export function canBeSeen(film: FilmPage, now: string): boolean {
  return currentOffers(film, now).length + screeningsAhead(film, now).length > 0
}

function currentOffers({offers}: FilmPage, now: string) {
  return offers.filter((offer) => !hasEnded(offer, now))
}

/** The film's own showings that are not over; one that a release stands for is told there. */
function screeningsAhead({id, timeline, releases}: FilmPage, now: string) {
  const told = new Set(releases.map(({event}) => event?.id))
  const own = timeline.filter(({kind, related}) => shown.has(kind) && related.some((film) => film.id === id))
  return inOrder(own.filter((event) => !told.has(event.id) && event.status !== 'cancelled' && !isOver(event, now)))
}

const shown: ReadonlySet<string> = new Set(['screening', 'premiere', 'festival', 'broadcast'])

/** A sentence where there is nothing to show but how the film stands. */
function Standing({film, now}: WhereToWatchProps) {
  const words = spoken(watchWords)
  if (canBeSeen(film, now)) return null
  if (film.offers.length > 0) return <p>{words.over}</p>
  const release = headlineRelease(film.releases)
  return <p>{release ? <ReleaseLine release={release} now={now} /> : spoken(filmWords).standing[film.status]}</p>
}

function Part({title, children}: {title: string; children: ReactNode}) {
  return (
    <section>
      <h3 className={styles.label}>{title}</h3>
      {children}
    </section>
  )
}

function AccessFeatures({features}: {features: FilmPage['accessFeatures']}) {
  return (
    <ul className={styles.plainList}>
      {features.map(({key, kind, language, note}) => (
        <li key={key}>
          {label(accessFeatureKinds, kind)}
          {language && <>, {languageName(language)}</>}
          {note && (
            <span lang={langOf(note)} className={styles.soft}>
              , {note}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
