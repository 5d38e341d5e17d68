import {type Correction} from '@verite/content-model/correction/correction'
import {correctionsWords} from '../corrections/corrections-words.ts'
import {Prose} from '../language/prose.tsx'
import {spoken} from '../language/spoken.ts'
import styles from './correction-text.module.css'

/** What was wrong and what is said now, each by its name: a reader must not take one for the other. */
export function CorrectionText({
  correction: {wasWrong, nowSays},
}: {
  correction: Pick<Correction, 'wasWrong' | 'nowSays'>
}) {
  const words = spoken(correctionsWords)
  return (
    <dl className={styles.text}>
      <dt>{words.wasWrong}</dt>
      <dd>
        <Prose text={wasWrong} />
      </dd>
      <dt>{words.nowSays}</dt>
      <dd>
        <Prose text={nowSays} />
      </dd>
    </dl>
  )
}
