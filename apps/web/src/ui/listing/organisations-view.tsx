import {type OrganisationCard} from '@verite/content-model/organisation/organisation'
import {paths} from '@verite/content-model/paths'
import {labelOf, organisationKinds} from '@verite/content-model/vocabularies'
import {PageHead} from '../page-head/page-head.tsx'
import styles from './listing.module.css'

/** Every organisation with a page, by name. */
export function OrganisationsView({organisations}: {organisations: readonly OrganisationCard[]}) {
  return (
    <>
      <PageHead kind="In and behind the films" title="Organisations" />
      <div className={styles.page}>
        <ul className={styles.organisations}>
          {organisations.map(({id, name, slug, kind, describedOnly}) => (
            <li key={id} className={styles.organisation}>
              <h2 className={styles.name}>
                <a href={paths.organisation(slug)}>{name}</a>
              </h2>
              <p className={styles.soft}>
                {labelOf(organisationKinds, kind)}
                {describedOnly && ', known by description'}
              </p>
            </li>
          ))}
        </ul>
        {organisations.length === 0 && <p>No organisation has been published yet.</p>}
      </div>
    </>
  )
}
