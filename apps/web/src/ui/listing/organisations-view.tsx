import {type ListPlace} from '@verite/content-model/listing/list-address'
import {type OrganisationCard} from '@verite/content-model/organisation/organisation'
import {paths} from '@verite/content-model/paths'
import {organisationKinds} from '@verite/content-model/vocabularies'
import {label, local, spoken} from '../language/spoken.ts'
import {PageHead} from '../page-head/page-head.tsx'
import {ListChoices, type ListChoice} from './list-choices.tsx'
import {ListPages} from './list-pages.tsx'
import {listingWords} from './listing-words.ts'
import styles from './listing.module.css'

interface OrganisationsViewProps {
  organisations: readonly OrganisationCard[]
  place: ListPlace
  pages: number
  choices: readonly ListChoice[]
}

/** A page of the organisations, by name. */
export function OrganisationsView({organisations, place, pages, choices}: OrganisationsViewProps) {
  const words = spoken(listingWords).organisations
  return (
    <>
      <PageHead kind={words.kind} title={words.title} />
      <div className={styles.page}>
        <ListChoices list={local(paths.organisations())} label={words.choose} choices={choices} place={place} />
        <ul className={styles.organisations}>
          {organisations.map(({id, name, slug, kind, describedOnly}) => (
            <li key={id} className={styles.organisation}>
              <h2 className={styles.name}>
                <a href={local(paths.organisation(slug))}>{name}</a>
              </h2>
              <p className={styles.soft}>
                {label(organisationKinds, kind)}
                {describedOnly && `, ${words.described}`}
              </p>
            </li>
          ))}
        </ul>
        {organisations.length === 0 && <p>{words.none}</p>}
        <ListPages list={local(paths.organisations())} place={place} pages={pages} />
      </div>
    </>
  )
}
