import {type EventFacts} from '@verite/content-model/event/event'
import {eventWords} from '../event/event-words.ts'
import {currentLanguage} from '../language/current-language.ts'
import {spoken} from '../language/spoken.ts'
import {ReaderTime} from './reader-time.tsx'
import styles from './schedule.module.css'

type Schedule = NonNullable<EventFacts['schedule']>

/** Start and end of an event in the zone where it takes place, with the zone named; beneath, the reader's own hour. */
export function ScheduleText({schedule: {start, end, timeZone}}: {schedule: Schedule}) {
  const zoned = inZone(timeZone)
  const zone = zoned ? timeZone : 'UTC'
  const format = zoned ?? inZone('UTC')
  const [from, until] = [new Date(start), end && new Date(end)]
  return (
    <span className={styles.schedule}>
      <time dateTime={start}>{until && until > from ? format?.formatRange(from, until) : format?.format(from)}</time>{' '}
      <span className={styles.zone}>({zone.replaceAll('_', ' ')})</span>
      <ReaderTime start={start} end={end} timeZone={zone} label={spoken(eventWords).yourTime} />
    </span>
  )
}

/** Null for a zone that does not exist. */
function inZone(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(currentLanguage(), {timeZone, dateStyle: 'long', timeStyle: 'short'})
  } catch {
    return null
  }
}
