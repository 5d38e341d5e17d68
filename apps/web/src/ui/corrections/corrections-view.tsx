import {type LoggedCorrection} from '@verite/content-model/correction/correction'
import {type ListPlace} from '@verite/content-model/listing/list-address'
import {paths} from '@verite/content-model/paths'
import {langOf} from '../language/foreign-texts.ts'
import {local, spoken} from '../language/spoken.ts'
import {feedPaths} from '../../feed/feed-paths.ts'
import {DayText} from '../day/day-text.tsx'
import {ListPages} from '../listing/list-pages.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {CorrectionText} from '../correction/correction-text.tsx'
import {correctionsWords} from './corrections-words.ts'
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
  const words = spoken(correctionsWords)
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
        <ListPages list={local(paths.corrections())} place={place} pages={pages} />
        <p className={styles.soft}>
          {words.follow} <a href={local(feedPaths.corrections.atom)}>Atom</a>,{' '}
          <a href={local(feedPaths.corrections.rss)}>RSS</a>, <a href={local(feedPaths.corrections.json)}>JSON</a>.
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

function Correction({correction}: {correction: LoggedCorrection}) {
  const {id, page, where, correctedOn} = correction
  return (
    <li id={`correction-${id}`} className={styles.correction}>
      <p className={styles.when}>
        <DayText day={correctedOn} />
      </p>
      <div>
        <h2 className={styles.title}>
          <DocumentName of={page} />
          {where && (
            <span lang={langOf(where)} className={styles.where}>
              , {where}
            </span>
          )}
        </h2>
        <CorrectionText correction={correction} />
      </div>
    </li>
  )
}
