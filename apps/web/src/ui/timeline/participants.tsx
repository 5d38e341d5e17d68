import {type EventFacts} from '@verite/content-model/event/event'
import {participationRoles} from '@verite/content-model/vocabularies'
import {Prose} from '../language/prose.tsx'
import {label} from '../language/spoken.ts'
import {DocumentName} from '../party/document-name.tsx'
import styles from './participants.module.css'

/** Those involved in an event, each under the neutral word for how. */
export function Participants({participations}: Pick<EventFacts, 'participations'>) {
  if (participations.length === 0) return null
  return (
    <dl className={styles.list}>
      {participations.map(({key, party, role, note}) => (
        <div key={key}>
          <dt className={styles.role}>
            {label(participationRoles, role)}
            {note && (
              <>
                : <Prose text={note} />
              </>
            )}
          </dt>
          <dd>
            <DocumentName of={party} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
