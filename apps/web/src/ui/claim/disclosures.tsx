import {type Claim} from '@verite/content-model/claim/claim'
import {type Source} from '@verite/content-model/source/source'
import {Prose} from '../language/prose.tsx'
import {spoken} from '../language/spoken.ts'
import {SourceNumbers} from '../source/source-numbers.tsx'
import {creditWords} from '../credits/credit-words.ts'
import styles from './disclosures.module.css'

/** True for what the site itself states about the people behind a film, such as a tie to somebody in its story. */
export function isDisclosure({field, voice, status}: Claim): boolean {
  return field === 'credits' && voice === 'site' && status === 'supported'
}

interface DisclosuresProps {
  claims: readonly Claim[]
  sources: readonly Source[]
  heading?: 'h2' | 'h3'
}

/** Ties between the people behind a film and the people in its story, beside the credits they bear on. */
export function Disclosures({claims, sources, heading: Heading = 'h3'}: DisclosuresProps) {
  return (
    <aside aria-labelledby="disclosures" className={styles.disclosures}>
      <Heading id="disclosures" className={styles.title}>
        {spoken(creditWords).ties}
      </Heading>
      <ul className={styles.list}>
        {claims.map(({id, statement, context, evidence}) => (
          <li key={id}>
            <p className={styles.statement}>
              <Prose text={statement} />
            </p>
            {context && (
              <p className={styles.context}>
                <Prose text={context} />
              </p>
            )}
            <SourceNumbers sources={(evidence ?? []).map(({source}) => source)} list={sources} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
