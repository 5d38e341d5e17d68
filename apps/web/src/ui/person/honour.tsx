import {type Honour as Awarded} from '@verite/content-model/person/person'
import {honourResults} from '@verite/content-model/vocabularies'
import {Prose} from '../language/prose.tsx'
import {label} from '../language/spoken.ts'
import {DocumentName} from '../party/document-name.tsx'
import styles from './person.module.css'

/** An honour as its giver names it; where several people are named together, the group is said. */
export function Honour({honour: {award, edition, category, result, cohort}}: {honour: Awarded}) {
  return (
    <>
      {award.url ? <a href={award.url}>{award.name}</a> : <Prose text={award.name} />}
      {edition && <>, {edition}</>}
      {category && (
        <>
          , <Prose text={category} />
        </>
      )}
      <span className={styles.soft}>
        {', '}
        {cohort ? <Prose text={cohort} /> : label(honourResults, result).toLocaleLowerCase()}
        {', '}
        <DocumentName of={award.giver} />
      </span>
    </>
  )
}
