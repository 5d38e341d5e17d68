import {type Claim} from '@verite/content-model/claim/claim'
import {type Source} from '@verite/content-model/source/source'
import {SourceNumbers} from '../source/source-numbers.tsx'
import styles from './disclosures.module.css'

/** True for what the site itself states about the people behind a film, such as a tie to somebody in its story. */
export function isDisclosure({field, voice, status}: Claim): boolean {
  return field === 'credits' && voice === 'site' && status === 'supported'
}

/** Ties between the people behind a film and the people in its story, beside the credits they bear on. */
export function Disclosures({claims, sources}: {claims: readonly Claim[]; sources: readonly Source[]}) {
  return (
    <aside aria-labelledby="disclosures" className={styles.disclosures}>
      <h3 id="disclosures" className={styles.title}>
        Ties to the story
      </h3>
      <ul className={styles.list}>
        {claims.map(({id, statement, context, evidence}) => (
          <li key={id}>
            <p className={styles.statement}>{statement}</p>
            {context && <p className={styles.context}>{context}</p>}
            <SourceNumbers sources={(evidence ?? []).map(({source}) => source)} list={sources} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
