import {spoken} from '../language/spoken.ts'
import {type MarkShape} from './date-mark.ts'
import {timelineWords} from './timeline-words.ts'
import styles from './timeline.module.css'

const order: readonly MarkShape[] = ['point', 'period', 'band', 'oneOf', 'yearless', 'undated']

/** What the marks on the axis mean; only those that are there. */
export function TimelineKey({marks}: {marks: ReadonlySet<MarkShape>}) {
  const words = spoken(timelineWords)
  return (
    <ul className={styles.key} aria-label={words.key}>
      {order
        .filter((mark) => marks.has(mark))
        .map((mark) => (
          <li key={mark} className={styles.keyEntry} data-mark={mark}>
            <span className={styles.keyMark} aria-hidden="true">
              <span className={styles.mark} />
            </span>
            {words.meanings[mark]}
          </li>
        ))}
    </ul>
  )
}
