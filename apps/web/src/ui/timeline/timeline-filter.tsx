import {type EventFacts} from '@verite/content-model/event/event'
import {type ReactNode} from 'react'
import {spoken} from '../language/spoken.ts'
import {type EventGroup, eventGroup} from './event-group.ts'
import {timelineWords} from './timeline-words.ts'
import styles from './timeline-filter.module.css'

interface TimelineFilterProps {
  events: readonly Pick<EventFacts, 'kind'>[]
  /** Stands on its own across the page, and not within a section. */
  wide?: boolean
  children: ReactNode
}

/** Narrows the timelines inside it to one group of kinds, by style sheet alone: it needs no JavaScript. */
export function TimelineFilter({events, wide = false, children}: TimelineFilterProps) {
  const words = spoken(timelineWords)
  const counts = Map.groupBy(events, eventGroup)
  const shown = groups.filter((group) => counts.has(group))
  if (shown.length < 2) return children
  return (
    <div className={styles.filtered}>
      <fieldset className={styles.filter} data-wide={wide ? '' : undefined}>
        <legend className={styles.legend}>{words.show}</legend>
        <Choice value="all" label={words.everything} count={events.length} />
        {shown.map((group) => (
          <Choice key={group} value={group} label={words.groups[group]} count={counts.get(group)?.length ?? 0} />
        ))}
      </fieldset>
      {children}
    </div>
  )
}

function Choice({value, label, count}: {value: EventGroup | 'all'; label: string; count: number}) {
  return (
    <label className={styles.choice}>
      <input
        type="radio"
        name="timeline-group"
        value={value}
        defaultChecked={value === 'all'}
        autoComplete="off"
        className={styles.input}
      />
      <span>{label}</span>
      <span className={styles.count}>{count}</span>
    </label>
  )
}

const groups: readonly EventGroup[] = ['happened', 'case', 'showing', 'tribute']
