import {type PersonCard} from '@verite/content-model/person/person'
import {paths} from '@verite/content-model/paths'
import {InlineList} from '../inline-list/inline-list.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {Portrait} from '../portrait/portrait.tsx'
import styles from './listing.module.css'

/** Every person with a page, in the order of names. */
export function PeopleView({people}: {people: readonly PersonCard[]}) {
  return (
    <>
      <PageHead kind="In and behind the films" title="People" />
      <div className={styles.page}>
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person.id} className={styles.person}>
              <Portrait name={person.name} portrait={person.portrait} sizes="4rem" bare />
              <div>
                <h2 className={styles.name}>
                  <a href={paths.person(person.slug)}>{person.name}</a>
                </h2>
                <p className={styles.soft}>
                  {person.occupations.length > 0 ? <InlineList items={person.occupations} /> : person.disambiguator}
                </p>
              </div>
            </li>
          ))}
        </ul>
        {people.length === 0 && <p>No person has been published yet.</p>}
      </div>
    </>
  )
}
