import {type Claim} from '@verite/content-model/claim/claim'
import {claimStatuses} from '@verite/content-model/vocabularies'
import {Prose} from '../language/prose.tsx'
import {label, spoken} from '../language/spoken.ts'
import {claimShape} from '../claim/claim-shape.ts'
import {StatusMark} from '../status-mark/status-mark.tsx'
import {timelineWords} from './timeline-words.ts'
import styles from './claim-pointer.module.css'

/** A claim about an event, in place: how it stands and who says so. The card on the same page says the rest. */
export function ClaimPointer({claim}: {claim: Claim}) {
  const words = spoken(timelineWords)
  return (
    <aside className={styles.claim}>
      <StatusMark shape={claimShape(claim.status)}>{label(claimStatuses, claim.status)}</StatusMark>
      <p className={styles.statement}>
        <Prose text={claim.statement} />
      </p>
      <p className={styles.origin}>
        {claim.attributedTo && words.saysSo(claim.attributedTo.label)}{' '}
        <a href={`#claim-${claim.id}`}>{words.howItStands}</a>
      </p>
    </aside>
  )
}
