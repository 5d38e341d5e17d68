import {type ReactNode} from 'react'
import styles from './message.module.css'

/** A page that says what happened and what one can do. */
export function Message({kind, title, children}: {kind: string; title: string; children: ReactNode}) {
  return (
    <div className={styles.message}>
      <p className={styles.kind}>{kind}</p>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.words}>{children}</div>
    </div>
  )
}
