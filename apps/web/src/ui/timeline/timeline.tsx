import {type EventFacts, type TimelineEvent} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import {eventStatuses, labelOf} from '@verite/content-model/vocabularies'
import {ClaimCard} from '../claim/claim-card.tsx'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {SourceNote} from '../source/source-note.tsx'
import {StatusMark} from '../status-mark/status-mark.tsx'
import {bandHeight, markOf, markWords} from './date-mark.ts'
import {Participants} from './participants.tsx'
import {PlaceName} from './place-name.tsx'
import {TimelineKey} from './timeline-key.tsx'
import styles from './timeline.module.css'

/** Events on one axis, in the order given. A charge and what became of it are one entry. */
export function Timeline({events}: {events: readonly TimelineEvent[]}) {
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
              {event.sources.length > 0 && (
                <p className={styles.sources}>
                  Source:{' '}
                  {event.sources.map((source, index) => (
                    <span key={source.id}>
                      {index > 0 && '; '}
                      <SourceNote source={source} />
                    </span>
                  ))}
                </p>
              )}
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
  const words = markWords[mark.shape]
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
      {words && <p className={styles.words}>{words}</p>}
      {date?.certainty === 'inferred' && <p className={styles.words}>inferred</p>}
      {date?.certainty === 'disputed' && <p className={styles.words}>sources disagree</p>}
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
      {statusWorthSaying.has(event.status) && (
        <StatusMark shape={event.status === 'cancelled' ? 'withdrawn' : 'changed'}>
          {labelOf(eventStatuses, event.status)}
        </StatusMark>
      )}
      {event.summary && <p className={styles.summary}>{event.summary}</p>}
      <Participants participations={event.participations} />
      {event.date && <WhyThisDate date={event.date} />}
    </>
  )
}

const statusWorthSaying: ReadonlySet<EventFacts['status']> = new Set([
  'postponed',
  'rescheduled',
  'cancelled',
  'unverified',
])

type Charge = Extract<TimelineEvent, {isCharge: true}>

function Outcome({outcome}: Pick<Charge, 'outcome'>) {
  return (
    <div className={styles.outcome}>
      <p className={styles.outcomeLabel}>What became of it</p>
      {outcome.status === 'pending' ? (
        <p className={styles.summary}>The outcome is still pending.</p>
      ) : (
        <>
          <What event={outcome.event} />
          <p className={styles.outcomeDate}>
            {outcome.event.date ? <DateText date={outcome.event.date} /> : 'Date not stated'}
          </p>
        </>
      )}
    </div>
  )
}
