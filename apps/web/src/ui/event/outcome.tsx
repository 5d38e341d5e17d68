import {type EventPage} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import {Prose} from '../language/prose.tsx'
import {local, spoken} from '../language/spoken.ts'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {Participants} from '../timeline/participants.tsx'
import {eventWords} from './event-words.ts'
import styles from './outcome.module.css'

/** What became of a charge, as fully as the charge itself. */
export function Outcome({outcome}: Pick<Extract<EventPage, {isCharge: true}>, 'outcome'>) {
  const words = spoken(eventWords)
  if (outcome.status === 'pending') return <p className={styles.summary}>{words.pending}</p>
  const {title, slug, date, summary, participations} = outcome.event
  return (
    <div className={styles.outcome}>
      <p className={styles.when}>{date ? <DateText date={date} /> : words.dateNotStated}</p>
      <h3 className={styles.title}>
        <a href={local(paths.event(slug))}>
          <Prose text={title} />
        </a>
      </h3>
      {summary && (
        <p className={styles.summary}>
          <Prose text={summary} />
        </p>
      )}
      <Participants participations={participations} />
      {date && <WhyThisDate date={date} />}
    </div>
  )
}
