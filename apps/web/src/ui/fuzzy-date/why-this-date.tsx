import {type FuzzyDate} from '@verite/content-model/fuzzy-date/fuzzy-date'
import {dateCertainties, labelOf} from '@verite/content-model/vocabularies'
import styles from './fuzzy-date.module.css'

/** Opens in place and says how the date is known. Nothing is shown where there is nothing to explain. */
export function WhyThisDate({date}: {date: FuzzyDate}) {
  if (!date.basis) return null
  return (
    <details className={styles.why}>
      <summary className={styles.question}>Why this date</summary>
      <p className={styles.certainty}>{labelOf(dateCertainties, date.certainty)}.</p>
      <p>{date.basis}</p>
    </details>
  )
}
