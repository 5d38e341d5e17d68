import {type Credit} from '@verite/content-model/credit-sheet/credit-sheet'
import {type CompanyGroup, type JobGroup} from '@verite/content-model/credit-sheet/group-credits'
import {type Party} from '@verite/content-model/party/party'
import {creditAttributes} from '@verite/content-model/vocabularies'
import {NamesInLine} from '../inline-list/names-in-line.tsx'
import {Prose} from '../language/prose.tsx'
import {label, spoken} from '../language/spoken.ts'
import {DocumentName} from '../party/document-name.tsx'
import {StatusMark} from '../status-mark/status-mark.tsx'
import {type CreditChapter} from './credit-chapters.ts'
import {creditWords} from './credit-words.ts'
import {namesakesIn} from './namesakes-in.ts'
import styles from './credit-roll.module.css'

interface CreditRollProps {
  chapters: readonly CreditChapter[]
  /** The level of the highest headings in the roll. */
  level?: 2 | 3
}

/** Credits as a film sets them: the job small at the left, the names at reading size, companies as heads of groups. */
export function CreditRoll({chapters, level = 3}: CreditRollProps) {
  const namesakes = namesakesIn(chapters.flatMap(({jobs}) => jobs))
  const isLong = sizeOf(chapters) > 150
  return chapters.map(({key, title, companies, jobs}) => {
    const hasHead = title !== null || companies !== null
    const Heading = level === 2 ? 'h2' : 'h3'
    return (
      <div key={key} data-credits="" className={styles.chapter}>
        {hasHead && <Heading className={styles.chapterTitle}>{title ?? <Companies of={companies ?? []} />}</Heading>}
        <div className={styles.roll} data-long={isLong ? '' : undefined}>
          {jobs.map((group) => (
            <Job
              key={group.job.id}
              id={`${key}-${group.job.id}`}
              group={group}
              heading={hasHead && level === 2 ? 'h3' : Heading}
              namesakes={namesakes}
              bare={companies !== null}
              named={companies === null}
            />
          ))}
        </div>
      </div>
    )
  })
}

const sizeOf = (chapters: readonly CreditChapter[]) =>
  chapters.flatMap(({jobs}) => jobs.flatMap(({companies}) => companies.flatMap(({credits}) => credits))).length

type JobProps = {
  id: string
  group: JobGroup
  heading: 'h2' | 'h3'
  namesakes: ReadonlySet<string>
  /** Under the head of a company, which is not named again. */
  bare: boolean
  /** A landmark of its own; not where the same job comes under several companies. */
  named: boolean
}

function Job({id, group: {job, partial, companies}, heading: Heading, namesakes, bare, named}: JobProps) {
  const words = spoken(creditWords)
  const people = companies.reduce((sum, {credits}) => sum + credits.length, 0)
  return (
    <section className={styles.job} aria-labelledby={named ? id : undefined} data-credits="">
      <div className={styles.head}>
        <Heading id={id} className={styles.title}>
          <Prose text={people > 1 ? job.plural : job.name} />
        </Heading>
        {partial && <p className={styles.partial}>{words.partial}</p>}
      </div>
      <div className={styles.companies}>
        {companies.map((group) => (
          <Company key={group.companies.map((company) => company.id).join()} {...{group, namesakes, bare}} />
        ))}
      </div>
    </section>
  )
}

type CompanyProps = Pick<JobProps, 'namesakes' | 'bare'> & {group: CompanyGroup}

function Company({group: {companies, credits}, namesakes, bare}: CompanyProps) {
  const words = spoken(creditWords)
  return (
    <div data-credits="">
      {companies.length > 0 && !bare && (
        <p className={styles.company}>
          {words.behalf} <Companies of={companies} />
        </p>
      )}
      <ul>
        {credits.map((credit) => (
          <li key={credit.key} className={styles.name} data-credit="">
            <DocumentName of={credit.party}>
              <Prose text={credit.asCredited ?? credit.party.name} />
            </DocumentName>
            {credit.postNominals && <span className={styles.letters}>{credit.postNominals}</span>}
            <Remarks credit={credit} hasNamesake={namesakes.has(credit.party.name)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Companies({of}: {of: readonly Party[]}) {
  const words = spoken(creditWords)
  if (of.length === 0) return words.noCompany
  return <NamesInLine documents={of} />
}

function Remarks({credit, hasNamesake}: {credit: Credit; hasNamesake: boolean}) {
  const words = spoken(creditWords)
  const attributes = credit.attributes.map((attribute) => label(creditAttributes, attribute)).join(', ')
  const apart = hasNamesake ? credit.party.disambiguator : null
  return (
    <>
      {apart && <span className={styles.remark}>{apart}</span>}
      {credit.character && <span className={styles.remark}>{credit.character}</span>}
      {attributes && <span className={styles.remark}>{attributes}</span>}
      {credit.status === 'disputed' && (
        <span className={styles.remark}>
          <StatusMark shape="contested">{words.disputed}</StatusMark>
        </span>
      )}
    </>
  )
}
