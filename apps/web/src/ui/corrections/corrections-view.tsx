import {type LoggedCorrection} from '@verite/content-model/correction/correction'
import {type ListPlace} from '@verite/content-model/listing/list-address'
import {paths} from '@verite/content-model/paths'
import {feedPaths} from '../../feed/feed-paths.ts'
import {DayText} from '../day/day-text.tsx'
import {ListPages} from '../listing/list-pages.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {correctionsWords as words} from './corrections-words.ts'
import styles from './corrections.module.css'

interface CorrectionsViewProps {
  corrections: readonly LoggedCorrection[]
  /** Where readers can write to. */
  email: string | null
  place: ListPlace
  pages: number
}

/** A page of the corrections of the site, the latest first. */
export function CorrectionsView({corrections, email, place, pages}: CorrectionsViewProps) {
  return (
    <>
      <PageHead kind={words.kind} title={words.title} lead={words.lead} />
      <div className={styles.page}>
        {corrections.length === 0 && <p className={styles.soft}>{words.none}</p>}
        <ol className={styles.list}>
          {corrections.map((correction) => (
            <Correction key={correction.id} correction={correction} />
          ))}
        </ol>
        <ListPages list={paths.corrections()} place={place} pages={pages} />
        <p className={styles.soft}>
          {words.follow} <a href={feedPaths.corrections.atom}>Atom</a>, <a href={feedPaths.corrections.json}>JSON</a>.
        </p>
        {email && (
          <p className={styles.soft}>
            <a href={`mailto:${email}?subject=Correction`}>{words.report}</a>
          </p>
        )}
      </div>
    </>
  )
}

function Correction({correction: {id, page, where, wasWrong, nowSays, correctedOn}}: {correction: LoggedCorrection}) {
  return (
    <li id={`correction-${id}`} className={styles.correction}>
      <p className={styles.when}>
        <DayText day={correctedOn} />
      </p>
      <div>
        <h2 className={styles.title}>
          <DocumentName of={page} />
          {where && <span className={styles.where}>, {where}</span>}
        </h2>
        <dl className={styles.facts}>
          <dt>{words.wasWrong}</dt>
          <dd>{wasWrong}</dd>
          <dt>{words.nowSays}</dt>
          <dd>{nowSays}</dd>
        </dl>
      </div>
    </li>
  )
}
