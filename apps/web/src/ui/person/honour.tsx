import {type Honour as Awarded} from '@verite/content-model/person/person'
import {honourResults, labelOf} from '@verite/content-model/vocabularies'
import {DocumentName} from '../party/document-name.tsx'
import styles from './person.module.css'

/** An honour as its giver names it; where several people are named together, the group is said. */
export function Honour({honour: {award, edition, category, result, cohort}}: {honour: Awarded}) {
  return (
    <>
      {award.url ? <a href={award.url}>{award.name}</a> : award.name}
      {edition && <>, {edition}</>}
      {category && <>, {category}</>}
      <span className={styles.soft}>
        {', '}
        {cohort ?? labelOf(honourResults, result).toLowerCase()}
        {', '}
        <DocumentName of={award.giver} />
      </span>
    </>
  )
}
