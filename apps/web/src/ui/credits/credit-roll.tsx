import {type CreditSheet} from '@verite/content-model/credit-sheet/credit-sheet'
import {groupCredits, type CompanyGroup, type JobGroup} from '@verite/content-model/credit-sheet/group-credits'
import {creditAttributes, labelOf} from '@verite/content-model/vocabularies'
import {Fragment} from 'react'
import {DocumentName} from '../party/document-name.tsx'
import {StatusMark} from '../status-mark/status-mark.tsx'
import styles from './credit-roll.module.css'

/** Credits as a film sets them: the job small at the left, the names at reading size, companies as heads of groups. */
export function CreditRoll({sheet}: {sheet: CreditSheet}) {
  return (
    <div className={styles.roll}>
      {groupCredits(sheet).map((group) => (
        <Job key={group.job.id} group={group} />
      ))}
    </div>
  )
}

function Job({group: {job, partial, companies}}: {group: JobGroup}) {
  const people = companies.reduce((sum, {credits}) => sum + credits.length, 0)
  return (
    <section className={styles.job} aria-labelledby={`job-${job.id}`}>
      <div className={styles.head}>
        <h3 id={`job-${job.id}`} className={styles.title}>
          {people > 1 ? job.plural : job.name}
        </h3>
        {partial && <p className={styles.partial}>The source lists these among others.</p>}
      </div>
      <div className={styles.companies}>
        {companies.map((group) => (
          <Company key={group.companies.map(({id}) => id).join()} group={group} />
        ))}
      </div>
    </section>
  )
}

function Company({group: {companies, credits}}: {group: CompanyGroup}) {
  return (
    <div>
      {companies.length > 0 && (
        <p className={styles.company}>
          for{' '}
          {companies.map((company, index) => (
            <Fragment key={company.id}>
              {index > 0 && ' and '}
              <DocumentName of={company} />
            </Fragment>
          ))}
        </p>
      )}
      <ul>
        {credits.map((credit) => (
          <li key={credit.key} className={styles.name}>
            <DocumentName of={credit.party}>{credit.asCredited ?? credit.party.name}</DocumentName>
            {credit.postNominals && <span className={styles.letters}>{credit.postNominals}</span>}
            <Remarks credit={credit} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type Credit = CreditSheet['credits'][number]

function Remarks({credit}: {credit: Credit}) {
  const attributes = credit.attributes.map((attribute) => labelOf(creditAttributes, attribute)).join(', ')
  return (
    <>
      {credit.character && <span className={styles.remark}>{credit.character}</span>}
      {attributes && <span className={styles.remark}>{attributes}</span>}
      {credit.status === 'disputed' && (
        <span className={styles.remark}>
          <StatusMark shape="contested">Disputed</StatusMark>
        </span>
      )}
    </>
  )
}
