import {listPath, narrowed, valueOf, type ListFilter, type ListPlace} from '@verite/content-model/listing/list-address'
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

/** Links to the parts of a list, such as the letters of a list of names; what else narrows it stays. */
export function ListChoices({list, label, choices, place}: ListChoicesProps) {
  const total = choices.reduce((sum, {count}) => sum + count, 0)
  const by = choices[0]?.by ?? ''
  const chosen = valueOf(place, by)
  // What is chosen can be undone, even where nothing else could be chosen.
  if (chosen === null && (choices.length < 2 || (total <= shortest && place.filters.length === 0))) return null
  const all = narrowed(place, by, null)
  return (
    <nav aria-label={label} className={styles.choices}>
      <ul>
        <li>
          <a href={listPath(list, all)} aria-current={chosen === null ? 'true' : undefined}>
            {spoken(listingWords).all}
          </a>
        </li>
        {choices.map(({value, label: name, count}) => (
          <li key={value}>
            <a
              href={listPath(list, narrowed(place, by, value))}
              rel={all.filters.length > 0 ? 'nofollow' : undefined}
              aria-current={chosen === value ? 'true' : undefined}
            >
              {name} <span className={styles.count}>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
