import {type EventFacts, type TimelineEvent} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import {type Source} from '@verite/content-model/source/source'
import {ClaimCard} from '../claim/claim-card.tsx'
import {EventStatus} from '../event-status/event-status.tsx'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {SourceNumbers} from '../source/source-numbers.tsx'
import {bandHeight, dateWords, markOf} from './date-mark.ts'
import {Participants} from './participants.tsx'
import {PlaceName} from './place-name.tsx'
import {TimelineKey} from './timeline-key.tsx'
import styles from './timeline.module.css'

interface TimelineProps {
  events: readonly TimelineEvent[]
  /** The page's list of sources, by whose numbers each event names its own. */
  sources: readonly Source[]
}

/** Events on one axis, in the order given. A charge and what became of it are one entry. */
export function Timeline({events, sources}: TimelineProps) {
  return (
    <>
      <ol className={styles.timeline}>
        {events.map((event) => (
          <li key={event.id} id={event.slug} className={styles.entry} data-mark={markOf(event.date).shape}>
            <When event={event} />
            <div className={styles.body}>
              <What event={event} />
              {event.isCharge && <Outcome outcome={event.outcome} />}
              {event.claims.map((claim) => (
                <div key={claim.id} className={styles.claim}>
                  <ClaimCard claim={claim} />
                </div>
              ))}
              <SourceNumbers sources={event.sources} list={sources} />
            </div>
          </li>
        ))}
      </ol>
      <TimelineKey marks={new Set(events.map(({date}) => markOf(date).shape))} />
    </>
  )
}

function When({event: {date}}: {event: EventFacts}) {
  const mark = markOf(date)
  return (
    <div className={styles.when}>
      <span
        className={styles.mark}
        aria-hidden="true"
        style={{'--band': `${bandHeight(mark)}rem`}}
        data-soft-start={mark.shape === 'period' && mark.softStart ? '' : undefined}
        data-soft-end={mark.shape === 'period' && mark.softEnd ? '' : undefined}
      />
      <p className={styles.date}>{date ? <DateText date={date} /> : 'undated'}</p>
      {dateWords(date).map((words) => (
        <p key={words} className={styles.words}>
          {words}
        </p>
      ))}
    </div>
  )
}

function What({event}: {event: EventFacts}) {
  return (
    <>
      <h3 className={styles.title}>
        <a href={paths.event(event.slug)}>{event.title}</a>
      </h3>
      {event.place && (
        <p className={styles.place}>
          <PlaceName place={event.place} />
        </p>
      )}
      <EventStatus status={event.status} />
      {event.summary && <p className={styles.summary}>{event.summary}</p>}
      <Participants participations={event.participations} />
      {event.date && <WhyThisDate date={event.date} />}
    </>
  )
}

type Charge = Extract<TimelineEvent, {isCharge: true}>

function Outcome({outcome}: Pick<Charge, 'outcome'>) {
  if (outcome.status === 'pending') {
    return (
      <div className={styles.outcome}>
        <p className={styles.summary}>The outcome is still pending.</p>
      </div>
    )
  }
  const {date} = outcome.event
  return (
    <div className={styles.outcome}>
      <p className={styles.outcomeLabel}>
        What became of it
        <span className={styles.outcomeDate}>{date ? <DateText date={date} /> : 'undated'}</span>
        {dateWords(date).map((words) => (
          <span key={words} className={styles.words}>
            {words}
          </span>
        ))}
      </p>
      <What event={outcome.event} />
    </div>
  )
}
