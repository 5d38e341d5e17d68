import {type PersonCard} from '@verite/content-model/person/person'
import {type ListPlace} from '@verite/content-model/listing/list-address'
import {paths} from '@verite/content-model/paths'
import {local, spoken} from '../language/spoken.ts'
import {InlineList} from '../inline-list/inline-list.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {Portrait} from '../portrait/portrait.tsx'
import {ListChoices, type ListChoice} from './list-choices.tsx'
import {ListPages} from './list-pages.tsx'
import {listingWords} from './listing-words.ts'
import styles from './listing.module.css'

interface PeopleViewProps {
  people: readonly PersonCard[]
  place: ListPlace
  pages: number
  choices: readonly ListChoice[]
}

/** A page of the people, in the order of names. */
export function PeopleView({people, place, pages, choices}: PeopleViewProps) {
  const words = spoken(listingWords).people
  const namesakes = repeated(people.map(({name}) => name))
  return (
    <>
      <PageHead kind={words.kind} title={words.title} />
      <div className={styles.page}>
        <ListChoices list={local(paths.people())} label={words.choose} choices={choices} place={place} />
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person.id} className={styles.person}>
              <Portrait name={person.name} portrait={person.portrait} sizes="4rem" bare />
              <div>
                <h2 className={styles.name}>
                  <a href={local(paths.person(person.slug))}>{person.name}</a>
                </h2>
                <Occupations person={person} hasNamesake={namesakes.has(person.name)} />
              </div>
            </li>
          ))}
        </ul>
        {people.length === 0 && <p>{words.none}</p>}
        <ListPages list={local(paths.people())} place={place} pages={pages} />
      </div>
    </>
  )
}

/** What somebody does; of two people with one name also what tells them apart. */
function Occupations({person: {occupations, disambiguator}, hasNamesake}: {person: PersonCard; hasNamesake: boolean}) {
  const apart = hasNamesake || occupations.length === 0 ? disambiguator : null
  const known = [...occupations, ...(apart ? [apart] : [])]
  return (
    <p className={styles.soft}>
      <InlineList items={[...new Set(known)]} />
    </p>
  )
}

const repeated = (names: readonly string[]) => new Set(names.filter((name, index) => names.indexOf(name) !== index))
