import {type FilmCard} from '@verite/content-model/documentary/film-card'
import {paths} from '@verite/content-model/paths'
import {Prose} from '../language/prose.tsx'
import {local} from '../language/spoken.ts'
import {Photograph} from '../image/photograph.tsx'
import {headlineRelease, ReleaseLine} from '../film/release-line.tsx'
import styles from './home.module.css'

interface FilmListProps {
  films: readonly FilmCard[]
  now: string
  heading?: 'h2' | 'h3'
}

/** Films as posters with their title, line and release. */
export function FilmList({films, now, heading: Heading = 'h3'}: FilmListProps) {
  return (
    <ul className={styles.films}>
      {films.map((film) => (
        <li key={film.id} className={styles.film}>
          {film.keyArt.poster && <Photograph image={film.keyArt.poster} sizes="(min-width: 48rem) 18rem, 90vw" />}
          <Heading className={styles.filmTitle}>
            <a href={local(paths.film(film.slug))}>
              <Prose text={film.title} />
            </a>
          </Heading>
          {film.logline && (
            <p className={styles.logline}>
              <Prose text={film.logline} />
            </p>
          )}
          <Release film={film} now={now} />
        </li>
      ))}
    </ul>
  )
}

function Release({film, now}: {film: FilmCard; now: string}) {
  const release = headlineRelease(film.releases)
  return release ? (
    <p className={styles.release}>
      <ReleaseLine release={release} now={now} />
    </p>
  ) : null
}
