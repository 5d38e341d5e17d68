import {type FilmCard} from '@verite/content-model/documentary/film-card'
import {paths} from '@verite/content-model/paths'
import {type ReactNode} from 'react'
import {local, spoken} from '../language/spoken.ts'
import {CardAction, TitleCard} from '../title-card/title-card.tsx'
import {FilmArt} from './film-art.tsx'
import {filmWords} from './film-words.ts'
import {headlineRelease, ReleaseLine} from './release-line.tsx'

interface FilmTitleCardProps {
  film: FilmCard
  now: string
  actions: ReactNode
  heading?: 'h1' | 'h2'
  href?: string
}

/** The title card of a film: its title, one line, when and where, and what one can do about it. */
export function FilmTitleCard({film, now, actions, ...card}: FilmTitleCardProps) {
  const release = headlineRelease(film.releases)
  return (
    <TitleCard
      {...card}
      title={film.title}
      line={film.logline}
      facts={release ? <ReleaseLine release={release} now={now} /> : spoken(filmWords).status[film.status]}
      actions={actions}
      art={<FilmArt film={film} />}
      credit={(film.keyArt.heroWide ?? film.keyArt.heroTall)?.credit ?? null}
    />
  )
}

/** Leads from a list to the film. */
export function SeeTheFilm({film}: {film: FilmCard}) {
  return <CardAction href={local(paths.film(film.slug))}>{spoken(filmWords).actions.see}</CardAction>
}
