import {type WorkCredits as Credits} from '@verite/content-model/credit-sheet/credit-sheet'
import {Fragment} from 'react'
import {DocumentName} from '../party/document-name.tsx'
import styles from './work-credits.module.css'

interface WorkCreditsProps {
  credits: readonly Credits[]
  /** An organisation's page also names the people who held the job on its behalf. */
  withNames?: boolean
}

/** What one person or organisation did, work by work. */
export function WorkCredits({credits, withNames = false}: WorkCreditsProps) {
  return (
    <ul className={styles.list}>
      {credits.map(({work, credits: ofWork}) => (
        <li key={work.id} className={styles.work}>
          <h3 className={styles.title}>
            <DocumentName of={work} />
          </h3>
          <ul>
            {ofWork.map((credit) => (
              <li key={credit.key} className={styles.credit}>
                {withNames && (
                  <>
                    <DocumentName of={credit.party} />
                    <span className={styles.separator}>, </span>
                  </>
                )}
                <span className={styles.job}>{credit.job.name}</span>
                {!withNames && credit.onBehalfOf.length > 0 && <Behalf companies={credit.onBehalfOf} />}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Behalf({companies}: {companies: Credits['credits'][number]['onBehalfOf']}) {
  return (
    <span className={styles.company}>
      {' for '}
      {companies.map((company, index) => (
        <Fragment key={company.id}>
          {index > 0 && ' and '}
          <DocumentName of={company} />
        </Fragment>
      ))}
    </span>
  )
}
