import {type EventPage} from '@verite/content-model/event/event'
import {eventKinds, labelOf} from '@verite/content-model/vocabularies'
import {ClaimCard} from '../claim/claim-card.tsx'
import {CorrectionList} from '../correction/correction-list.tsx'
import {EventList} from '../event-list/event-list.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {PageSections, type PageSection} from '../page-sections/page-sections.tsx'
import {Films} from '../person/films.tsx'
import {distinctSources} from '../source/distinct-sources.ts'
import {SourceList} from '../source/source-list.tsx'
import {Participants} from '../timeline/participants.tsx'
import {EventFacts} from './event-facts.tsx'
import {Outcome} from './outcome.tsx'

interface EventViewProps {
  event: EventPage
  /** The moment as which the page is drawn (ISO). */
  now: string
  /** Where the event can be had as a calendar file. */
  calendarHref?: string | undefined
}

/** An event: what happened or will happen, when and where as far as it is known, and who took part. */
export function EventView({event, now, calendarHref}: EventViewProps) {
  return (
    <article>
      <PageHead
        kind={labelOf(eventKinds, event.kind)}
        title={event.title}
        lead={event.summary}
        facts={<EventFacts event={event} now={now} calendarHref={calendarHref} />}
      />
      <PageSections sections={sectionsOf(event, now)} />
    </article>
  )
}

function sectionsOf(event: EventPage, now: string): PageSection[] {
  const {participations, related, claims, corrections} = event
  const sources = distinctSources(event.sources, claims)
  const sections: (PageSection | false)[] = [
    event.isCharge && {
      id: 'outcome',
      compact: true,
      title: 'What became of it',
      content: <Outcome outcome={event.outcome} />,
    },
    participations.length > 0 && {
      id: 'people',
      compact: true,
      title: 'Who took part',
      content: <Participants participations={participations} />,
    },
    claims.length > 0 && {
      id: 'claims',
      compact: true,
      title: 'Claims',
      content: claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />),
    },
    ...neighbours(event, now),
    related.length > 0 && {
      id: 'films',
      compact: true,
      title: 'Belongs to',
      content: <Films films={related} />,
    },
    sources.length > 0 && {id: 'sources', compact: true, title: 'Sources', content: <SourceList sources={sources} />},
    corrections.length > 0 && {
      id: 'corrections',
      compact: true,
      title: 'Corrections',
      content: <CorrectionList corrections={corrections} />,
    },
  ]
  return sections.filter((section) => section !== false)
}

/** The events around this one. A decision about a charge is shown with the charge, and the charge with its decision. */
function neighbours(event: EventPage, now: string): PageSection[] {
  const {outcomeOf, earlier, later, partOf, parts} = event
  const shownAbove = new Set([...outcomeOf.map(({id}) => id), ...outcomeIds(event)])
  const groups = [
    {id: 'decides', title: 'It decided', events: outcomeOf},
    {
      id: 'before',
      title: 'It came after',
      events: earlier.filter(({id}) => !shownAbove.has(id)),
    },
    {id: 'after', title: 'After it came', events: later.filter(({id}) => !shownAbove.has(id))},
    {id: 'part-of', title: 'It is part of', events: partOf ? [partOf] : []},
    {id: 'parts', title: 'Its parts', events: parts},
  ]
  return groups
    .filter(({events}) => events.length > 0)
    .map(({id, title, events}) => ({id, title, compact: true, content: <EventList events={events} now={now} />}))
}

function outcomeIds(event: EventPage): string[] {
  return event.isCharge && event.outcome.status === 'decided' ? [event.outcome.event.id] : []
}
