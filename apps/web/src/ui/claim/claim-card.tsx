import {type Claim} from '@verite/content-model/claim/claim'
import {claimStatuses, confidences, labelOf, stances} from '@verite/content-model/vocabularies'
import {Facts} from '../facts/facts.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {SourceNote} from '../source/source-note.tsx'
import {StatusMark} from '../status-mark/status-mark.tsx'
import {claimShape} from './claim-shape.ts'
import styles from './claim-card.module.css'

/** A claim set as a claim: how it stands, who says so, where, and what else is known. */
export function ClaimCard({claim}: {claim: Claim}) {
  return (
    <article id={`claim-${claim.id}`} className={styles.card}>
      <p>
        <StatusMark shape={claimShape(claim.status)}>{labelOf(claimStatuses, claim.status)}</StatusMark>
      </p>
      <p className={styles.statement}>{claim.statement}</p>
      <Facts
        facts={[
          {label: 'Who says so', value: claim.attributedTo && <Attribution to={claim.attributedTo} />},
          {label: 'Where', value: claim.evidence?.length ? <Evidence evidence={claim.evidence} /> : null},
          {label: 'What else is known', value: claim.context},
        ]}
      />
    </article>
  )
}

function Attribution({to}: {to: NonNullable<Claim['attributedTo']>}) {
  if (!to.party) return <>{to.label}</>
  return to.party.slug ? <DocumentName of={{...to.party, title: to.label}} /> : <>{to.label}</>
}

function Evidence({evidence}: {evidence: NonNullable<Claim['evidence']>}) {
  return (
    <ul className={styles.evidence}>
      {evidence.map(({key, source, locator, excerpt, stance, confidence}) => (
        <li key={key}>
          <SourceNote source={source} locator={locator} />
          {excerpt && <q className={styles.excerpt}>{excerpt}</q>}
          <span className={styles.stance}>
            {labelOf(stances, stance)}; carries {labelOf(confidences, confidence).toLowerCase()} weight
          </span>
        </li>
      ))}
    </ul>
  )
}
