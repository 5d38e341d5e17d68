import {type Claim} from '@verite/content-model/claim/claim'
import {claimStatuses, stances} from '@verite/content-model/vocabularies'
import {langOf} from '../language/foreign-texts.ts'
import {Prose} from '../language/prose.tsx'
import {label, spoken} from '../language/spoken.ts'
import {Facts} from '../facts/facts.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {SourceNote} from '../source/source-note.tsx'
import {StatusMark} from '../status-mark/status-mark.tsx'
import {claimShape} from './claim-shape.ts'
import {claimWords} from './claim-words.ts'
import styles from './claim-card.module.css'

/** A claim set as a claim: how it stands, who says so, where, and what else is known. */
export function ClaimCard({claim}: {claim: Claim}) {
  const words = spoken(claimWords)
  return (
    <article id={`claim-${claim.id}`} className={styles.card}>
      <p>
        <StatusMark shape={claimShape(claim.status)}>{label(claimStatuses, claim.status)}</StatusMark>
      </p>
      <p className={styles.statement}>
        <Prose text={claim.statement} />
      </p>
      <Facts
        facts={[
          {label: words.who, value: claim.attributedTo && <Attribution to={claim.attributedTo} />},
          {label: words.where, value: claim.evidence?.length ? <Evidence evidence={claim.evidence} /> : null},
          {label: words.context, value: claim.context && <Prose text={claim.context} />},
        ]}
      />
    </article>
  )
}

function Attribution({to}: {to: NonNullable<Claim['attributedTo']>}) {
  if (!to.party) return <Prose text={to.label} />
  return to.party.slug ? <DocumentName of={{...to.party, title: to.label}} /> : <Prose text={to.label} />
}

function Evidence({evidence}: {evidence: NonNullable<Claim['evidence']>}) {
  const words = spoken(claimWords)
  return (
    <ul className={styles.evidence}>
      {evidence.map(({key, source, locator, excerpt, stance, confidence}) => (
        <li key={key}>
          <SourceNote source={source} locator={locator} />
          {excerpt && (
            <q lang={langOf(excerpt)} className={styles.excerpt}>
              {excerpt}
            </q>
          )}
          <p className={styles.stance}>
            {label(stances, stance)}; {words.weights[confidence]}
          </p>
        </li>
      ))}
    </ul>
  )
}
