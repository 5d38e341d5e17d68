import {listPath, type ListFilter, type ListPlace} from '@verite/content-model/listing/list-address'
import {listingWords} from './listing-words.ts'
import {spoken} from '../language/spoken.ts'
import styles from './list-navigation.module.css'

/** One way to narrow a list, and how many entries remain. */
export type ListChoice = ListFilter & {label: string; count: number}

interface ListChoicesProps {
  list: string
  label: string
  choices: readonly ListChoice[]
  place: ListPlace
}

/** A short list is read faster than it is narrowed. */
const shortest = 20

/** Links to the parts of a list, such as the letters of a list of names. */
export function ListChoices({list, label, choices, place: {filter}}: ListChoicesProps) {
  const total = choices.reduce((sum, {count}) => sum + count, 0)
  if (choices.length < 2 || (total <= shortest && !filter)) return null
  return (
    <nav aria-label={label} className={styles.choices}>
      <ul>
        <li>
          <a href={list} aria-current={filter ? undefined : 'true'}>
            {spoken(listingWords).all}
          </a>
        </li>
        {choices.map(({by, value, label: name, count}) => (
          <li key={value}>
            <a
              href={listPath(list, {filter: {by, value}, page: 1})}
              aria-current={filter?.by === by && filter.value === value ? 'true' : undefined}
            >
              {name} <span className={styles.count}>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
