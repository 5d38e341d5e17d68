import {type TimelineEvent} from '@verite/content-model/event/event'
import {type Source} from '@verite/content-model/source/source'
import {spoken} from '../language/spoken.ts'
import {markOf} from './date-mark.ts'
import {TimelineEntry} from './timeline-entry.tsx'
import {TimelineKey} from './timeline-key.tsx'
import {timelineRuns} from './timeline-runs.ts'
import {timelineWords} from './timeline-words.ts'
import styles from './timeline.module.css'

interface TimelineProps {
  events: readonly TimelineEvent[]
  /** The page's list of sources, by whose numbers each event names its own. */
  sources: readonly Source[]
  /** Says to which films each event belongs, where the timeline is not that of one film. */
  withFilms?: boolean
  /** The events whose marks the key explains; on a page of several timelines it stands beneath the last. */
  keyTo?: readonly TimelineEvent[]
}

/** Events on one axis, in the order given. A charge and what became of it are one entry. */
export function Timeline({events, sources, withFilms = false, keyTo = events}: TimelineProps) {
  const words = spoken(timelineWords)
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
      {keyTo.length > 0 && (
        <TimelineKey marks={new Set(keyTo.map(({schedule, date}) => (schedule ? 'point' : markOf(date).shape)))} />
      )}
    </>
  )
}
