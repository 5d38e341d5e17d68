import {type Correction} from '@verite/content-model/correction/correction'
import {DayText} from '../day/day-text.tsx'
import styles from './correction-list.module.css'

/** What was wrong on this page, what it says now, and since when. */
export function CorrectionList({corrections}: {corrections: readonly Correction[]}) {
  if (corrections.length === 0) return <p className={styles.none}>Nothing on this page has been corrected so far.</p>
  return (
    <ul className={styles.list}>
      {corrections.map(({id, correctedOn, where, wasWrong, nowSays}) => (
        <li key={id} className={styles.correction}>
          <p className={styles.when}>
            <DayText day={correctedOn} />
            {where && <span>{where}</span>}
          </p>
          <p>{wasWrong}</p>
          <p>{nowSays}</p>
        </li>
      ))}
    </ul>
  )
}
