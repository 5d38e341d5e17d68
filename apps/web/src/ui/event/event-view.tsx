import {type EventPage} from '@verite/content-model/event/event'
import {eventKinds} from '@verite/content-model/vocabularies'
import {Prose} from '../language/prose.tsx'
import {label, spoken} from '../language/spoken.ts'
import {type CalendarLinks} from '../../calendar/calendar-links.ts'
import {Documents} from '../documents/documents.tsx'
import {EventList} from '../event-list/event-list.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {PageSections, type PageSection} from '../page-sections/page-sections.tsx'
import {claimsSection, correctionsSection, sourcesSection} from '../record-sections/record-sections.tsx'
import {distinctSources} from '../source/distinct-sources.ts'
import {Participants} from '../timeline/participants.tsx'
import {EventFacts} from './event-facts.tsx'
import {eventWords} from './event-words.ts'
import {Outcome} from './outcome.tsx'

interface EventViewProps {
  event: EventPage
  /** The moment as which the page is drawn (ISO). */
  now: string
  /** How the event can be put into a calendar. */
  calendar?: CalendarLinks | undefined
}

/** An event: what happened or will happen, when and where as far as it is known, and who took part. */
export function EventView({event, now, calendar}: EventViewProps) {
  return (
    <article>
      <PageHead
        kind={label(eventKinds, event.kind)}
        title={<Prose text={event.title} />}
        lead={event.summary && <Prose text={event.summary} />}
        facts={<EventFacts event={event} now={now} calendar={calendar} />}
      />
      <PageSections sections={sectionsOf(event, now)} />
    </article>
  )
}

function sectionsOf(event: EventPage, now: string): (PageSection | null)[] {
  const {sources, claims, corrections} = event
  return [
    outcome(event),
    people(event),
    claimsSection(claims),
    ...neighbours(event, now),
    films(event),
    sourcesSection(distinctSources(sources, claims)),
    correctionsSection(corrections),
  ]
}

function outcome(event: EventPage): PageSection | null {
  const words = spoken(eventWords).sections
  if (!event.isCharge) return null
  return {id: 'outcome', compact: true, title: words.outcome, content: <Outcome outcome={event.outcome} />}
}

function people({participations}: EventPage): PageSection | null {
  const words = spoken(eventWords).sections
  if (participations.length === 0) return null
  const content = <Participants participations={participations} />
  return {id: 'people', compact: true, title: words.people, content}
}

function films({related}: EventPage): PageSection | null {
  const words = spoken(eventWords).sections
  if (related.length === 0) return null
  return {id: 'films', compact: true, title: words.films, content: <Documents documents={related} />}
}

/** The events around this one. A decision about a charge is shown with the charge, and the charge with its decision. */
function neighbours(event: EventPage, now: string): PageSection[] {
  const words = spoken(eventWords).sections
  const {outcomeOf, earlier, later, partOf, parts} = event
  const shownAbove = new Set([...outcomeOf.map(({id}) => id), ...outcomeIds(event)])
  const groups = [
    {id: 'decides', title: words.decides, events: outcomeOf},
    {
      id: 'before',
      title: words.before,
      events: earlier.filter(({id}) => !shownAbove.has(id)),
    },
    {id: 'after', title: words.after, events: later.filter(({id}) => !shownAbove.has(id))},
    {id: 'part-of', title: words.partOf, events: partOf ? [partOf] : []},
    {id: 'parts', title: words.parts, events: parts},
  ]
  return groups
    .filter(({events}) => events.length > 0)
    .map(({id, title, events}) => ({id, title, compact: true, content: <EventList events={events} now={now} />}))
}

function outcomeIds(event: EventPage): string[] {
  return event.isCharge && event.outcome.status === 'decided' ? [event.outcome.event.id] : []
}
