import {type Credit, type WorkCredits as Credits} from '@verite/content-model/credit-sheet/credit-sheet'
import {sortKey} from '@verite/content-model/fuzzy-date/sort-key'
import {creditAttributes, workKinds} from '@verite/content-model/vocabularies'
import {NamesInLine} from '../inline-list/names-in-line.tsx'
import {Prose} from '../language/prose.tsx'
import {label, spoken} from '../language/spoken.ts'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {StatusMark} from '../status-mark/status-mark.tsx'
import {workCreditWords} from './work-credit-words.ts'
import styles from './work-credits.module.css'

interface WorkCreditsProps {
  credits: readonly Credits[]
  /** An organisation's page also names the people who held the job on its behalf. */
  withNames?: boolean
}

/** What one person or organisation did, work by work, the latest first; works without a date come last. */
export function WorkCredits({credits, withNames = false}: WorkCreditsProps) {
  const words = spoken(workCreditWords)
  return (
    <ul className={styles.list}>
      {latestFirst(credits).map(({work, credits: ofWork}) => (
        <li key={work.id} className={styles.work}>
          <h3 className={styles.title}>
            <DocumentName of={work} />
          </h3>
          <p className={styles.kind}>
            {work.type === 'documentary' ? words.documentary : work.kind && label(workKinds, work.kind)}
            {work.date && (
              <>
                , <DateText date={work.date} />
              </>
            )}
          </p>
          <ul>
            {ofWork.map((credit) => (
              <li key={credit.key} className={styles.credit}>
                {withNames && (
                  <>
                    <DocumentName of={credit.party} />
                    <span className={styles.separator}>, </span>
                  </>
                )}
                <Role credit={credit} withCompanies={!withNames} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function latestFirst(credits: readonly Credits[]): Credits[] {
  const keyed = credits.map((entry) => ({entry, key: sortKey(entry.work.date?.edtf ?? null)}))
  const [dated, undated] = [keyed.filter(({key}) => key.startsWith('0')), keyed.filter(({key}) => !key.startsWith('0'))]
  return [...dated.toSorted((one, other) => (one.key < other.key ? 1 : -1)), ...undated].map(({entry}) => entry)
}

function Role({credit, withCompanies}: {credit: Credit; withCompanies: boolean}) {
  const words = spoken(workCreditWords)
  const {job, asCredited, party, character, attributes, onBehalfOf, status} = credit
  const attributed = attributes.map((attribute) => label(creditAttributes, attribute))
  const remarks = [character, ...attributed, asCredited && asCredited !== party.name && words.creditedAs(asCredited)]
  const shown = remarks.filter(Boolean).join(', ')
  return (
    <>
      <span className={styles.job}>
        <Prose text={job.name} />
      </span>
      {withCompanies && onBehalfOf.length > 0 && <Behalf companies={onBehalfOf} />}
      {shown && <span className={styles.remark}> ({shown})</span>}
      {status === 'disputed' && (
        <>
          {' '}
          <StatusMark shape="contested">{words.disputed}</StatusMark>
        </>
      )}
    </>
  )
}

function Behalf({companies}: {companies: Credit['onBehalfOf']}) {
  const words = spoken(workCreditWords)
  return (
    <span className={styles.company}>
      {` ${words.behalf} `}
      <NamesInLine documents={companies} />
    </span>
  )
}
