import {type ReactNode} from 'react'
import {recordWords} from '../record-sections/record-words.ts'
import {spoken} from '../language/spoken.ts'
import styles from './section.module.css'

interface SectionProps {
  /** Part of the page's address: `#credits`. It never changes once a page is public. */
  id: string
  title: string
  /** Stands under the heading: how much of this is known, or where it comes from. */
  note?: ReactNode
  /** Sets the heading beside the content on wide screens. */
  compact?: boolean
  children: ReactNode
}

/** One part of a page, with a heading that can be linked to. */
export function Section({id, title, note, compact = false, children}: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section} data-compact={compact ? '' : undefined}>
      <header className={styles.head}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        <a href={`#${id}`} className={styles.anchor} data-anchor="" aria-label={spoken(recordWords).linkTo(title)}>
          #
        </a>
        {note && <div className={styles.note}>{note}</div>}
      </header>
      <div>{children}</div>
    </section>
  )
}
