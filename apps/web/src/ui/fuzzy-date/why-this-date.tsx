import {type FuzzyDate} from '@verite/content-model/fuzzy-date/fuzzy-date'
import {type Source} from '@verite/content-model/source/source'
import {dateCertainties} from '@verite/content-model/vocabularies'
import {Prose} from '../language/prose.tsx'
import {timelineWords} from '../timeline/timeline-words.ts'
import {label, spoken} from '../language/spoken.ts'
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
      <summary className={styles.question}>{spoken(timelineWords).whyThisDate}</summary>
      <p className={styles.certainty}>{label(dateCertainties, date.certainty)}.</p>
      {date.basis && (
        <p>
          <Prose text={date.basis} />
        </p>
      )}
      <SourceNumbers sources={sources} list={list} />
    </details>
  )
}
