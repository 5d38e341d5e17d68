import {type FilmPage} from '@verite/content-model/documentary/documentary'
import {accentOf} from '@verite/key-art/accent'
import {spoken} from '../language/spoken.ts'
import {type ReactNode} from 'react'
import {type CalendarFeed} from '../../calendar/calendar-links.ts'
import {PageSections} from '../page-sections/page-sections.tsx'
import {CardAction} from '../title-card/title-card.tsx'
import {filmSections, isFollowed} from './film-sections.tsx'
import {FilmTitleCard} from './film-title-card.tsx'
import {filmWords} from './film-words.ts'
import {canBeSeen} from './where-to-watch.tsx'

interface FilmViewProps {
  film: FilmPage
  /** The moment as which the page is drawn (ISO); the tense of “premieres” follows it. */
  now: string
  /** Where the film's dates can be had as a calendar file. */
  calendarHref?: string | undefined
  /** How the film's dates can be followed. */
  feed?: CalendarFeed | undefined
  /** What is said of the whole page, beneath its title card. */
  notice?: ReactNode
}

/** A film, from its title card into its case file. */
export function FilmView({film, now, calendarHref, feed, notice}: FilmViewProps) {
  const {onPaper, onNight} = accentOf(film.keyArt.poster?.colour ?? film.keyArt.heroWide?.colour ?? null)
  const words = spoken(filmWords).actions
  const actions = [
    canBeSeen(film, now) && {href: '#where-to-watch', label: words.watch},
    film.trailer && {href: '#trailer', label: words.trailer},
    calendarHref && {href: calendarHref, label: words.calendar},
    feed && !canBeSeen(film, now) && isFollowed(film, now) && {href: '#where-to-watch', label: words.follow},
  ]
  return (
    <article data-accent="" style={{'--accent-paper': onPaper, '--accent-night': onNight}}>
      <FilmTitleCard
        film={film}
        now={now}
        actions={actions.map(
          (action) =>
            action && (
              <CardAction key={action.href} href={action.href}>
                {action.label}
              </CardAction>
            ),
        )}
      />
      {notice}
      <PageSections sections={filmSections({film, now, feed})} />
    </article>
  )
}
