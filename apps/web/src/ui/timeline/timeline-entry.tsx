import {type Claim} from '@verite/content-model/claim/claim'
import {type EventFacts, type TimelineEvent} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import {type Source} from '@verite/content-model/source/source'
import {Fragment} from 'react'
import {Prose} from '../language/prose.tsx'
import {local, spoken} from '../language/spoken.ts'
import {EventStatus} from '../event-status/event-status.tsx'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {InlineLinks} from '../inline-list/inline-links.tsx'
import {ScheduleText} from '../schedule/schedule-text.tsx'
import {SourceNumbers} from '../source/source-numbers.tsx'
import {ClaimPointer} from './claim-pointer.tsx'
import {bandHeight, dateWords, markOf} from './date-mark.ts'
import {eventGroup} from './event-group.ts'
import {Participants} from './participants.tsx'
import {PlaceName} from './place-name.tsx'
import {timelineWords} from './timeline-words.ts'
import styles from './timeline.module.css'

interface TimelineEntryProps {
  event: TimelineEvent
  sources: readonly Source[]
  withFilms: boolean
}

/** One event on the axis: its date at the left, what happened, what became of it, and on what it rests. */
export function TimelineEntry({event, sources, withFilms}: TimelineEntryProps) {
  const words = spoken(timelineWords)
  const shape = event.schedule ? 'point' : markOf(event.date).shape
  return (
    <li id={event.slug} className={styles.entry} data-mark={shape} data-group={eventGroup(event)}>
      <When event={event} />
      <div className={styles.body}>
        <What event={event} list={sources} />
        {withFilms && event.related.length > 0 && (
          <p className={styles.place}>
            {words.belongsTo} <InlineLinks documents={event.related} />
          </p>
        )}
        {event.isCharge && <Outcome outcome={event.outcome} list={sources} />}
      </div>
    </li>
  )
}

function When({event: {date, schedule}}: {event: EventFacts}) {
  const words = spoken(timelineWords)
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
      <p className={styles.date}>
        {schedule ? <ScheduleText schedule={schedule} /> : date ? <DateText date={date} /> : words.undated}
      </p>
      {!schedule &&
        dateWords(date).map((text) => (
          <p key={text} className={styles.words}>
            {text}
          </p>
        ))}
    </div>
  )
}

type Told = EventFacts & {sources: readonly Source[]; claims: readonly Claim[]}

function What({event, list}: {event: Told; list: readonly Source[]}) {
  return (
    <>
      <h3 className={styles.title}>
        <a href={local(paths.event(event.slug))}>
          <Prose text={event.title} />
        </a>
      </h3>
      {event.place && (
        <p className={styles.place}>
          <PlaceName place={event.place} />
        </p>
      )}
      <EventStatus status={event.status} />
      {event.summary && (
        <p className={styles.summary}>
          <Prose text={event.summary} />
        </p>
      )}
      <Participants participations={event.participations} />
      {event.claims.map((claim) => (
        <ClaimPointer key={claim.id} claim={claim} />
      ))}
      <div className={styles.grounds}>
        {event.date && <WhyThisDate date={event.date} sources={event.sources} list={list} />}
        <SourceNumbers sources={event.sources} list={list} />
      </div>
    </>
  )
}

type Charge = Extract<TimelineEvent, {isCharge: true}>

function Outcome({outcome, list}: Pick<Charge, 'outcome'> & {list: readonly Source[]}) {
  const words = spoken(timelineWords)
  if (outcome.status === 'pending') {
    return (
      <div className={styles.outcome}>
        <p className={styles.summary}>{words.pending}</p>
      </div>
    )
  }
  const {date} = outcome.event
  return (
    <div className={styles.outcome}>
      <p className={styles.outcomeLabel}>
        {words.outcome}: <span className={styles.outcomeDate}>{date ? <DateText date={date} /> : words.undated}</span>
        {dateWords(date).map((text) => (
          <Fragment key={text}>
            , <span className={styles.words}>{text}</span>
          </Fragment>
        ))}
      </p>
      <What event={outcome.event} list={list} />
    </div>
  )
}
