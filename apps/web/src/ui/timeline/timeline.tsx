import {type TimelineEvent} from '@verite/content-model/event/event'
import {type Source} from '@verite/content-model/source/source'
import {markOf} from './date-mark.ts'
import {TimelineEntry} from './timeline-entry.tsx'
import {TimelineKey} from './timeline-key.tsx'
import {timelineRuns} from './timeline-runs.ts'
import {timelineWords as words} from './timeline-words.ts'
import styles from './timeline.module.css'

interface TimelineProps {
  events: readonly TimelineEvent[]
  /** The page's list of sources, by whose numbers each event names its own. */
  sources: readonly Source[]
  /** Says to which films each event belongs, where the timeline is not that of one film. */
  withFilms?: boolean
}

/** Events on one axis, in the order given. A charge and what became of it are one entry. */
export function Timeline({events, sources, withFilms = false}: TimelineProps) {
  const entry = (event: TimelineEvent) => (
    <TimelineEntry key={event.id} event={event} sources={sources} withFilms={withFilms} />
  )
  return (
    <>
      <ol className={styles.timeline}>
        {timelineRuns(events).map(({kind, events: run}) =>
          kind === 'event' ? (
            run.map(entry)
          ) : (
            <li key={run[0]?.id} data-run="" className={styles.run}>
              <p className={styles.runNote}>{words.orderOnly}</p>
              <ol>{run.map(entry)}</ol>
            </li>
          ),
        )}
      </ol>
      <TimelineKey marks={new Set(events.map(({date}) => markOf(date).shape))} />
    </>
  )
}
