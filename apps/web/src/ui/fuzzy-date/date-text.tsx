import {type FuzzyDate} from '@verite/content-model/fuzzy-date/fuzzy-date'
import {langOf} from '../language/foreign-texts.ts'
import styles from './fuzzy-date.module.css'

/** A date in the words of its source, or of its translation. Only a date that is known exactly is also given to machines. */
export function DateText({date}: {date: FuzzyDate}) {
  return exact.test(date.edtf ?? '') ? (
    <time dateTime={date.edtf ?? undefined} className={styles.date}>
      {date.display}
    </time>
  ) : (
    <span lang={langOf(date.display)} className={styles.date}>
      {date.display}
    </span>
  )
}

const exact = /^\d{4}(-\d{2}){0,2}$/
