import {dateText} from '@verite/content-model/fuzzy-date/date-text'
import {type FuzzyDate} from '@verite/content-model/fuzzy-date/fuzzy-date'
import {currentLanguage} from '../language/current-language.ts'
import {langOf} from '../language/foreign-texts.ts'
import styles from './fuzzy-date.module.css'

/** A date in the words of its source, or of its translation. Only a date that is known exactly is also given to machines. */
export function DateText({date}: {date: FuzzyDate}) {
  const text = dateText(date, currentLanguage())
  return exact.test(date.edtf ?? '') ? (
    <time dateTime={date.edtf ?? undefined} className={styles.date}>
      {text}
    </time>
  ) : (
    <span lang={langOf(text)} className={styles.date}>
      {text}
    </span>
  )
}

const exact = /^\d{4}(-\d{2}){0,2}$/
