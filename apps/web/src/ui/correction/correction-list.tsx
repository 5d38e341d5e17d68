import {type Correction} from '@verite/content-model/correction/correction'
import {correctionsWords} from '../corrections/corrections-words.ts'
import {spoken} from '../language/spoken.ts'
import {langOf} from '../language/foreign-texts.ts'
import {DayText} from '../day/day-text.tsx'
import {CorrectionText} from './correction-text.tsx'
import styles from './correction-list.module.css'

/** What was wrong on this page, what it says now, and since when. */
export function CorrectionList({corrections}: {corrections: readonly Correction[]}) {
  if (corrections.length === 0) return <p className={styles.none}>{spoken(correctionsWords).noneHere}</p>
  return (
    <ul className={styles.list}>
      {corrections.map((correction) => (
        <li key={correction.id} className={styles.correction}>
          <p className={styles.when}>
            <DayText day={correction.correctedOn} />
            {correction.where && <span lang={langOf(correction.where)}>{correction.where}</span>}
          </p>
          <CorrectionText correction={correction} />
        </li>
      ))}
    </ul>
  )
}
