import {type OrganisationCard} from '@verite/content-model/organisation/organisation'
import {paths} from '@verite/content-model/paths'
import {labelOf, organisationKinds} from '@verite/content-model/vocabularies'
import {PageHead} from '../page-head/page-head.tsx'
import {listingWords} from './listing-words.ts'
import styles from './listing.module.css'

const words = listingWords.organisations

/** Every organisation with a page, by name. */
export function OrganisationsView({organisations}: {organisations: readonly OrganisationCard[]}) {
  return (
    <>
      <PageHead kind={words.kind} title={words.title} />
      <div className={styles.page}>
        <ul className={styles.organisations}>
          {organisations.map(({id, name, slug, kind, describedOnly}) => (
            <li key={id} className={styles.organisation}>
              <h2 className={styles.name}>
                <a href={paths.organisation(slug)}>{name}</a>
              </h2>
              <p className={styles.soft}>
                {labelOf(organisationKinds, kind)}
                {describedOnly && `, ${words.described}`}
              </p>
            </li>
          ))}
        </ul>
        {organisations.length === 0 && <p>{words.none}</p>}
      </div>
    </>
  )
}
