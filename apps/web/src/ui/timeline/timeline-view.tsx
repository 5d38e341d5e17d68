import {type TimelineEvent} from '@verite/content-model/event/event'
import {orderTimeline} from '@verite/content-model/event/order-timeline'
import {type ListPlace} from '@verite/content-model/listing/list-address'
import {paths} from '@verite/content-model/paths'
import {local, spoken} from '../language/spoken.ts'
import {ListChoices, type ListChoice} from '../listing/list-choices.tsx'
import {ListPages} from '../listing/list-pages.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {PageSections, type PageSection} from '../page-sections/page-sections.tsx'
import {claimsSection, sourcesSection} from '../record-sections/record-sections.tsx'
import {distinctSources} from '../source/distinct-sources.ts'
import {TimelineFilter} from './timeline-filter.tsx'
import {timelineYears} from './timeline-runs.ts'
import {timelineWords} from './timeline-words.ts'
import {Timeline} from './timeline.tsx'
import listing from '../listing/list-navigation.module.css'

interface TimelineViewProps {
  events: readonly TimelineEvent[]
  place: ListPlace
  pages: number
  years: readonly ListChoice[]
}

/** A part of the site's one line of time, year by year. */
export function TimelineView({events, place, pages, years}: TimelineViewProps) {
  const words = spoken(timelineWords)
  const ordered = orderTimeline(events)
  return (
    <article>
      <PageHead
        kind={words.kind}
        title={words.title}
        lead={events.length > 0 ? <a href={local(paths.events())}>{words.asList}</a> : words.none}
      />
      <div className={listing.navigation}>
        <ListChoices list={local(paths.timeline())} label={words.byYear} choices={years} place={place} />
      </div>
      <TimelineFilter events={ordered} wide>
        <PageSections sections={sectionsOf(ordered)} />
      </TimelineFilter>
      <div className={listing.navigation}>
        <ListPages list={local(paths.timeline())} place={place} pages={pages} />
      </div>
    </article>
  )
}

function sectionsOf(events: readonly TimelineEvent[]): (PageSection | null)[] {
  const words = spoken(timelineWords)
  const claims = events.flatMap((event) => [
    ...event.claims,
    ...(event.isCharge && event.outcome.status === 'decided' ? event.outcome.event.claims : []),
  ])
  const shown = [...new Map(claims.map((claim) => [claim.id, claim])).values()]
  const sources = distinctSources(
    events.flatMap((event) => event.sources),
    claims,
  )
  const grouped = timelineYears(events)
  const years = grouped.map(({year, events: inYear}, index) => ({
    id: year === null ? `no-year-${index}` : `year-${year}`,
    title: year ?? words.yearUnknown,
    content: (
      <Timeline events={inYear} sources={sources} withFilms keyTo={index === grouped.length - 1 ? events : []} />
    ),
  }))
  return [...years, claimsSection(shown), sourcesSection(sources)]
}
