import {type FilmPage} from '@verite/content-model/documentary/documentary'
import {orderTimeline} from '@verite/content-model/event/order-timeline'
import {accentOf} from '@verite/key-art/accent'
import {ClaimCard} from '../claim/claim-card.tsx'
import {Disclosures, isDisclosure} from '../claim/disclosures.tsx'
import {CorrectionList} from '../correction/correction-list.tsx'
import {CreditRoll} from '../credits/credit-roll.tsx'
import {PageSections, type PageSection} from '../page-sections/page-sections.tsx'
import {Quotation} from '../quotation/quotation.tsx'
import {distinctSources} from '../source/distinct-sources.ts'
import {SourceList} from '../source/source-list.tsx'
import {Timeline} from '../timeline/timeline.tsx'
import {CardAction} from '../title-card/title-card.tsx'
import {FilmTitleCard} from './film-title-card.tsx'
import {hasParticulars, Particulars} from './particulars.tsx'
import {Press} from './press.tsx'
import {hasStory, Story} from './story.tsx'
import {Stills} from './stills.tsx'
import {Trailer} from './trailer.tsx'
import {WhereToWatch} from './where-to-watch.tsx'

interface FilmViewProps {
  film: FilmPage
  /** The moment as which the page is drawn (ISO); the tense of “premieres” follows it. */
  now: string
  /** Where the film's dates can be had as a calendar file. */
  calendarHref?: string | undefined
}

/** A film, from its title card into its case file. */
export function FilmView({film, now, calendarHref}: FilmViewProps) {
  const {onPaper, onNight} = accentOf(film.keyArt.poster?.colour ?? film.keyArt.heroWide?.colour ?? null)
  return (
    <article data-accent="" style={{'--accent-paper': onPaper, '--accent-night': onNight}}>
      <FilmTitleCard
        film={film}
        now={now}
        actions={
          <>
            {film.offers.length > 0 && <CardAction href="#where-to-watch">Where to watch</CardAction>}
            {film.trailer && <CardAction href="#trailer">Trailer</CardAction>}
            {calendarHref && <CardAction href={calendarHref}>Add to calendar</CardAction>}
          </>
        }
      />
      <PageSections sections={sectionsOf(film, now)} />
    </article>
  )
}

function sectionsOf(film: FilmPage, now: string): PageSection[] {
  const {timeline, quotes, creditSheet, offers} = film
  const disclosures = film.claims.filter(isDisclosure)
  const claims = film.claims.filter((claim) => !isDisclosure(claim))
  const sources = sourcesOf(film)
  const sections: (PageSection | false)[] = [
    hasStory(film) && {id: 'story', title: 'Story', content: <Story film={film} />},
    film.trailer !== null && {
      id: 'trailer',
      compact: true,
      title: 'Trailer',
      content: <Trailer video={film.trailer} />,
    },
    timeline.length > 0 && {
      id: 'timeline',
      title: 'Timeline',
      content: <Timeline events={orderTimeline(timeline)} sources={sources} />,
    },
    quotes.length > 0 && {
      id: 'words',
      title: 'Words',
      content: quotes.map((quote) => <Quotation key={quote.id} quote={quote} />),
    },
    film.stills.length > 0 && {id: 'stills', title: 'Stills', content: <Stills images={film.stills} />},
    creditSheet !== null &&
      creditSheet.credits.length > 0 && {
        id: 'credits',
        title: 'Credits',
        content: (
          <>
            <CreditRoll sheet={creditSheet} />
            {disclosures.length > 0 && <Disclosures claims={disclosures} sources={sources} />}
          </>
        ),
      },
    offers.length > 0 && {
      id: 'where-to-watch',
      compact: true,
      title: 'Where to watch',
      content: <WhereToWatch film={film} now={now} />,
    },
    hasParticulars(film) && {
      id: 'particulars',
      compact: true,
      title: 'Particulars',
      content: <Particulars film={film} />,
    },
    claims.length > 0 && {
      id: 'claims',
      compact: true,
      title: 'Claims',
      content: claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />),
    },
    sources.length > 0 && {id: 'sources', compact: true, title: 'Sources', content: <SourceList sources={sources} />},
    {
      id: 'corrections',
      compact: true,
      title: 'Corrections',
      content: <CorrectionList corrections={film.corrections} />,
    },
    {id: 'press', compact: true, title: 'Press', content: <Press film={film} />},
  ]
  return sections.filter((section) => section !== false)
}

/** In the order in which the page comes to them. */
function sourcesOf({sources, timeline, quotes, claims}: FilmPage) {
  return distinctSources(
    sources,
    timeline.flatMap((event) => [...event.sources, ...event.claims]),
    quotes.map(({source}) => source),
    claims,
  )
}
