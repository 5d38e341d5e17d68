import {type ReactNode} from 'react'
import {recordWords} from '../record-sections/record-words.ts'
import {spoken} from '../language/spoken.ts'
import {Section} from '../section/section.tsx'
import styles from './page-sections.module.css'

export interface PageSection {
  /** Part of the page's address: it never changes once a page is public. */
  id: string
  title: string
  note?: ReactNode
  /** Sets the heading beside the content on wide screens. */
  compact?: boolean
  content: ReactNode
}

/** The parts of a page one below the other, with a quiet index that follows on wide screens. What is null has no place. */
export function PageSections({sections: all}: {sections: readonly (PageSection | null)[]}) {
  const sections = all.filter((section) => section !== null)
  return (
    <div className={styles.layout}>
      {sections.length > 2 && (
        <nav aria-label={spoken(recordWords).onThisPage} className={styles.index}>
          <ol>
            {sections.map(({id, title}) => (
              <li key={id}>
                <a href={`#${id}`} className={styles.entry}>
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={styles.sections}>
        {sections.map(({content, ...section}) => (
          <Section key={section.id} {...section}>
            {content}
          </Section>
        ))}
      </div>
    </div>
  )
}
