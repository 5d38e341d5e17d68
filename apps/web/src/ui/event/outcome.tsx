import {type EventPage} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {Participants} from '../timeline/participants.tsx'
import {eventWords as words} from './event-words.ts'
import styles from './outcome.module.css'

/** What became of a charge, as fully as the charge itself. */
export function Outcome({outcome}: Pick<Extract<EventPage, {isCharge: true}>, 'outcome'>) {
  if (outcome.status === 'pending') return <p className={styles.summary}>{words.pending}</p>
  const {title, slug, date, summary, participations} = outcome.event
  return (
    <div className={styles.outcome}>
      <p className={styles.when}>{date ? <DateText date={date} /> : words.dateNotStated}</p>
      <h3 className={styles.title}>
        <a href={paths.event(slug)}>{title}</a>
      </h3>
      {summary && <p className={styles.summary}>{summary}</p>}
      <Participants participations={participations} />
      {date && <WhyThisDate date={date} />}
    </div>
  )
}
