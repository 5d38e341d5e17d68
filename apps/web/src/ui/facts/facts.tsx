import {type ReactNode} from 'react'
import styles from './facts.module.css'

export interface Fact {
  label: string
  value: ReactNode
}

/**
 * A column of facts, or a row of short ones. A fact without a value is left out; say “not stated” where the gap itself is
 * worth knowing.
 */
export function Facts({facts, inRow = false}: {facts: readonly Fact[]; inRow?: boolean}) {
  const known = facts.filter(({value}) => value !== null && value !== undefined && value !== '' && value !== false)
  if (known.length === 0) return null
  return (
    <dl className={inRow ? styles.row : styles.facts}>
      {known.map(({label, value}) => (
        <div key={label} className={inRow ? undefined : styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What a page says where no source says anything. */
export function NotStated({children}: {children: ReactNode}) {
  return <span className={styles.unknown}>{children}</span>
}
