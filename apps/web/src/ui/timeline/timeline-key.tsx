import {type MarkShape} from './date-mark.ts'
import styles from './timeline.module.css'

const meanings: readonly [MarkShape, string][] = [
  ['point', 'an exact day'],
  ['period', 'a period; a soft end is approximate'],
  ['band', 'approximate: once, within the band'],
  ['oneOf', 'one of several dates'],
  ['yearless', 'a day without its year'],
  ['undated', 'no date: it came between its neighbours'],
]

/** What the marks on the axis mean; only those that are there. */
export function TimelineKey({marks}: {marks: ReadonlySet<MarkShape>}) {
  return (
    <ul className={styles.key} aria-label="Key to the marks">
      {meanings
        .filter(([mark]) => marks.has(mark))
        .map(([mark, meaning]) => (
          <li key={mark} className={styles.keyEntry} data-mark={mark}>
            <span className={styles.keyMark} aria-hidden="true">
              <span className={styles.mark} />
            </span>
            {meaning}
          </li>
        ))}
    </ul>
  )
}
