import {type ReactNode} from 'react'
import styles from './page-head.module.css'

interface PageHeadProps {
  /** What kind of page this is, small above the title. */
  kind: ReactNode
  title: ReactNode
  lead?: ReactNode
  facts?: ReactNode
  picture?: ReactNode
}

/** How a page of the case file opens: its title large on paper, the facts small and exact beneath. */
export function PageHead({kind, title, lead, facts, picture}: PageHeadProps) {
  return (
    <header className={styles.head}>
      {picture && <div className={styles.picture}>{picture}</div>}
      <div className={styles.words}>
        <p className={styles.kind}>{kind}</p>
        <h1 className={styles.title}>{title}</h1>
        {lead && <div className={styles.lead}>{lead}</div>}
        {facts && <div className={styles.facts}>{facts}</div>}
      </div>
    </header>
  )
}
