import {type Correction} from '@verite/content-model/correction/correction'
import {correctionsWords} from '../corrections/corrections-words.ts'
import {spoken} from '../language/spoken.ts'
import {langOf} from '../language/foreign-texts.ts'
import {Prose} from '../language/prose.tsx'
import {DayText} from '../day/day-text.tsx'
import styles from './correction-list.module.css'

/** What was wrong on this page, what it says now, and since when. */
export function CorrectionList({corrections}: {corrections: readonly Correction[]}) {
  if (corrections.length === 0) return <p className={styles.none}>{spoken(correctionsWords).noneHere}</p>
  return (
    <ul className={styles.list}>
      {corrections.map(({id, correctedOn, where, wasWrong, nowSays}) => (
        <li key={id} className={styles.correction}>
          <p className={styles.when}>
            <DayText day={correctedOn} />
            {where && <span lang={langOf(where)}>{where}</span>}
          </p>
          <p>
            <Prose text={wasWrong} />
          </p>
          <p>
            <Prose text={nowSays} />
          </p>
        </li>
      ))}
    </ul>
  )
}
