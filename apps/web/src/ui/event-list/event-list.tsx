import {type EventCard, type EventFacts} from '@verite/content-model/event/event'
import {relationToClock} from '@verite/content-model/fuzzy-date/clock'
import {paths} from '@verite/content-model/paths'
import {eventKinds} from '@verite/content-model/vocabularies'
import {langOf} from '../language/foreign-texts.ts'
import {Dotted} from '../inline-list/dotted.tsx'
import {Prose} from '../language/prose.tsx'
import {label, local, spoken} from '../language/spoken.ts'
import {Tickets} from '../event/tickets.tsx'
import {EventStatus} from '../event-status/event-status.tsx'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {ScheduleText} from '../schedule/schedule-text.tsx'
import {StatusMark} from '../status-mark/status-mark.tsx'
import {PlaceName} from '../timeline/place-name.tsx'
import {eventListWords} from './event-list-words.ts'
import {canBeVisited} from './in-order.ts'
import styles from './event-list.module.css'

interface EventListProps {
  events: readonly EventCard[]
  /** The moment as which the page is drawn (ISO): what is still to come says so. */
  now: string
  heading?: 'h2' | 'h3' | 'h4'
}

/** Events in the order given, the date at the left. A charge is never listed without what became of it. */
export function EventList({events, now, heading: Heading = 'h3'}: EventListProps) {
  return (
    <ol className={styles.list}>
      {events.map((event) => (
        <li key={event.id} className={styles.event}>
          <p className={styles.when}>
            <When event={event} />
          </p>
          <div className={styles.what}>
            <Heading className={styles.title}>
              <a href={local(paths.event(event.slug))}>
                <Prose text={event.title} />
              </a>
            </Heading>
            <p className={styles.facts}>
              <Dotted
                facts={{
                  kind: label(eventKinds, event.kind),
                  place: event.place && <PlaceName place={event.place} />,
                }}
              />
            </p>
            <Status event={event} now={now} />
            <Visit event={event} now={now} />
            {event.isCharge && <Outcome outcome={event.outcome} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

function When({event: {date, schedule}}: {event: EventFacts}) {
  const words = spoken(eventListWords)
  if (schedule) return <ScheduleText schedule={schedule} />
  return date ? <DateText date={date} /> : words.undated
}

function Status({event: {status, date}, now}: {event: EventFacts; now: string}) {
  const words = spoken(eventListWords)
  if (status === 'occurred') return null
  if (status !== 'scheduled') {
    return <EventStatus status={status} />
  }
  return relationToClock(date?.edtf ?? null, new Date(now)) === 'upcoming' ? (
    <StatusMark shape="ahead">{words.ahead}</StatusMark>
  ) : null
}

/** Tickets while they are of use, and what the venue offers to those who need it. */
function Visit({event, now}: {event: EventFacts; now: string}) {
  const words = spoken(eventListWords)
  const {tickets, accessibility} = event
  const hasTickets = tickets !== null && canBeVisited(event, now)
  if (!hasTickets && !accessibility) return null
  return (
    <ul className={styles.visit}>
      {hasTickets && (
        <li>
          <Tickets tickets={tickets} />
        </li>
      )}
      {accessibility && <li lang={langOf(accessibility)}>{words.access(accessibility)}</li>}
    </ul>
  )
}

function Outcome({outcome}: Pick<Extract<EventCard, {isCharge: true}>, 'outcome'>) {
  const words = spoken(eventListWords)
  return (
    <p className={styles.outcome}>
      <span className={styles.outcomeLabel}>{words.outcome} </span>
      {outcome.status === 'pending' ? (
        words.pending
      ) : (
        <>
          <a href={local(paths.event(outcome.event.slug))}>
            <Prose text={outcome.event.title} />
          </a>
          {outcome.event.date && (
            <>
              , <DateText date={outcome.event.date} />
            </>
          )}
        </>
      )}
    </p>
  )
}
