import {type EventFacts} from '@verite/content-model/event/event'
import {eventWords} from '../event/event-words.ts'
import {currentLanguage} from '../language/current-language.ts'
import {spoken} from '../language/spoken.ts'
import {ReaderTime} from './reader-time.tsx'
import styles from './schedule.module.css'

type Schedule = NonNullable<EventFacts['schedule']>

/** Start and end of an event in the zone where it takes place, with the zone named; beneath, the reader's own hour. */
export function ScheduleText({schedule: {start, end, timeZone}}: {schedule: Schedule}) {
  const format = new Intl.DateTimeFormat(currentLanguage(), {timeZone, dateStyle: 'long', timeStyle: 'short'})
  const from = new Date(start)
  return (
    <span className={styles.schedule}>
      <time dateTime={start}>{end ? format.formatRange(from, new Date(end)) : format.format(from)}</time>{' '}
      <span className={styles.zone}>({timeZone.replaceAll('_', ' ')})</span>
      <ReaderTime start={start} end={end} timeZone={timeZone} label={spoken(eventWords).yourTime} />
    </span>
  )
}
