import {type FuzzyDate} from '@verite/content-model/fuzzy-date/fuzzy-date'
import {type Source} from '@verite/content-model/source/source'
import {dateCertainties, labelOf} from '@verite/content-model/vocabularies'
import {SourceNumbers} from '../source/source-numbers.tsx'
import styles from './fuzzy-date.module.css'

interface WhyThisDateProps {
  date: FuzzyDate
  /** What the date rests on, and the page's list in which it is numbered. */
  sources?: readonly Source[]
  list?: readonly Source[]
}

/** Opens in place and says how the date is known. Nothing is shown where there is nothing to explain. */
export function WhyThisDate({date, sources = [], list = sources}: WhyThisDateProps) {
  if (!date.basis && sources.length === 0) return null
  return (
    <details className={styles.why}>
      <summary className={styles.question}>Why this date</summary>
      <p className={styles.certainty}>{labelOf(dateCertainties, date.certainty)}.</p>
      {date.basis && <p>{date.basis}</p>}
      <SourceNumbers sources={sources} list={list} />
    </details>
  )
}
