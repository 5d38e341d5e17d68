import {dataWords} from '../language/data-words.ts'
import {type PluralForms} from '../language/plural.ts'
import styles from './credit-finder.module.css'

interface CreditFinderProps {
  label: string
  /** Says how many were found. */
  found: PluralForms
}

/** Narrows the page's roll of credits while one types; see `page-scripts/find-credits.ts`. The roll stays the server's. */
export function CreditFinder({label, found}: CreditFinderProps) {
  return (
    <p data-island className={styles.finder}>
      <label htmlFor="find-credits">{label}</label>
      <input
        data-find-credits=""
        id="find-credits"
        type="search"
        autoComplete="off"
        spellCheck={false}
        className={styles.input}
      />
      <span role="status" className={styles.found} {...dataWords(found)} />
    </p>
  )
}
