import {type Claim} from '@verite/content-model/claim/claim'
import {type FilmPage} from '@verite/content-model/documentary/documentary'
import {orderTimeline} from '@verite/content-model/event/order-timeline'
import {spoken} from '../language/spoken.ts'
import {isDisclosure} from '../claim/disclosures.tsx'
import {FilmCredits} from '../credits/film-credits.tsx'
import {type CalendarFeed} from '../../calendar/calendar-links.ts'
import {FollowCalendar} from '../calendar/calendar-links.tsx'
import {type PageSection} from '../page-sections/page-sections.tsx'
import {claimsSection, correctionsSection, quotesSection, sourcesSection} from '../record-sections/record-sections.tsx'
import {distinctSources} from '../source/distinct-sources.ts'
import {TimelineFilter} from '../timeline/timeline-filter.tsx'
import {Timeline} from '../timeline/timeline.tsx'
import {filmWords} from './film-words.ts'
import {Helplines} from './helplines.tsx'
import {hasParticulars, Particulars} from './particulars.tsx'
import {Press} from './press.tsx'
import {hasStory, Story} from './story.tsx'
import {Stills} from './stills.tsx'
import {Trailer} from './trailer.tsx'
import {canBeSeen, WhereToWatch} from './where-to-watch.tsx'

type FilmCase = {film: FilmPage; now: string; feed?: CalendarFeed | undefined}

/**
 * The case file of a film in the order of a reader's questions: what it is, when and where to see it, why it matters,
 * who made it, what happened, what was said, what is contested, on which sources, and what the press may use.
 */
export function filmSections({film, now, feed}: FilmCase): (PageSection | null)[] {
  const words = spoken(filmWords).sections
  const claims = claimsOf(film)
  const sources = sourcesOf(film)
  return [
    particulars(film),
    whereToWatch({film, now, feed}),
    story(film),
    trailer(film),
    credits(film),
    timeline(film, sources),
    quotesSection(film.quotes, words.words),
    stills(film),
    claimsSection(claims),
    helplines(film),
    sourcesSection(sources),
    correctionsSection(film.corrections, {always: true}),
    press(film),
  ]
}

function particulars(film: FilmPage): PageSection | null {
  const words = spoken(filmWords).sections
  if (!hasParticulars(film)) return null
  return {id: 'particulars', title: words.particulars, compact: true, content: <Particulars film={film} />}
}

function whereToWatch({film, now, feed}: FilmCase): PageSection {
  const words = spoken(filmWords).sections
  const calendar = feed && isFollowed(film, now) && <FollowCalendar feed={feed} />
  const content = <WhereToWatch film={film} now={now} calendar={calendar} />
  const isKnown = film.offers.length > 0 || canBeSeen(film, now)
  return {id: 'where-to-watch', title: isKnown ? words.watch : words.release, compact: true, content}
}

/** A calendar is worth following while something may still come. */
export function isFollowed(film: FilmPage, now: string): boolean {
  return film.status !== 'released' || canBeSeen(film, now)
}

function story(film: FilmPage): PageSection | null {
  const words = spoken(filmWords).sections
  return hasStory(film) ? {id: 'story', title: words.story, compact: true, content: <Story film={film} />} : null
}

function trailer({trailer: video}: FilmPage): PageSection | null {
  const words = spoken(filmWords).sections
  return video && {id: 'trailer', title: words.trailer, compact: true, content: <Trailer video={video} />}
}

function credits(film: FilmPage): PageSection | null {
  const words = spoken(filmWords).sections
  const {creditSheet} = film
  if (!creditSheet || creditSheet.credits.length === 0) return null
  const disclosures = film.claims.filter(isDisclosure)
  const content = (
    <FilmCredits slug={film.slug} sheet={creditSheet} disclosures={disclosures} sources={sourcesOf(film)} />
  )
  return {id: 'credits', title: words.credits, content}
}

function timeline({timeline: events}: FilmPage, sources: ReturnType<typeof sourcesOf>): PageSection | null {
  const words = spoken(filmWords).sections
  if (events.length === 0) return null
  const ordered = orderTimeline(events)
  const content = (
    <TimelineFilter events={ordered}>
      <Timeline events={ordered} sources={sources} />
    </TimelineFilter>
  )
  return {id: 'timeline', title: words.timeline, content}
}

function stills({stills: images}: FilmPage): PageSection | null {
  const words = spoken(filmWords).sections
  return images.length > 0 ? {id: 'stills', title: words.stills, content: <Stills images={images} />} : null
}

/** Whom to call stands behind everything that may hurt. */
function helplines(film: FilmPage): PageSection | null {
  const words = spoken(filmWords).sections
  if (film.helplines.length === 0) return null
  return {id: 'help', title: words.helplines, compact: true, content: <Helplines helplines={film.helplines} />}
}

function press(film: FilmPage): PageSection {
  const words = spoken(filmWords).sections
  return {id: 'press', title: words.press, compact: true, content: <Press film={film} />}
}

/** Claims about the film and its subjects, and those about its events, to which the timeline points. */
function claimsOf({claims, timeline: events}: FilmPage): Claim[] {
  const ofEvents = events.flatMap((event) => [...event.claims, ...outcomeClaims(event)])
  const all = [...claims.filter((claim) => !isDisclosure(claim)), ...ofEvents]
  return [...new Map(all.map((claim) => [claim.id, claim])).values()]
}

function outcomeClaims(event: FilmPage['timeline'][number]): Claim[] {
  return event.isCharge && event.outcome.status === 'decided' ? event.outcome.event.claims : []
}

/** In the order in which the page comes to them. */
function sourcesOf(film: FilmPage) {
  const {sources, timeline: events, quotes} = film
  return distinctSources(
    sources,
    events.flatMap((event) => event.sources),
    quotes.map(({source}) => source),
    claimsOf(film),
    film.claims,
  )
}
