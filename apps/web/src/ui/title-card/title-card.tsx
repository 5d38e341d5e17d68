import {type ReactNode} from 'react'
import {Prose} from '../language/prose.tsx'
import styles from './title-card.module.css'

interface TitleCardProps {
  title: string
  line: string | null
  /** When and where, in one or two short lines. */
  facts: ReactNode
  actions: ReactNode
  /** Fills the card behind the words: land below, light above. */
  art: ReactNode
  /** The credit line of the picture. */
  credit: string | null
  /** The home page shows a film's card beneath the site's own heading. */
  heading?: 'h1' | 'h2'
  href?: string
}

/** How a film opens: one large line of type on an image of light and land. */
export function TitleCard({title, line, facts, actions, art, credit, heading: Heading = 'h1', href}: TitleCardProps) {
  return (
    <header data-title-card="" className={styles.card}>
      <div className={styles.art}>{art}</div>
      <div className={styles.words}>
        <Heading className={styles.title}>
          {href ? (
            <a href={href}>
              <Prose text={title} />
            </a>
          ) : (
            <Prose text={title} />
          )}
        </Heading>
        {line && (
          <p className={styles.line}>
            <Prose text={line} />
          </p>
        )}
        {facts && <p className={styles.facts}>{facts}</p>}
        <div className={styles.actions}>{actions}</div>
        {credit && (
          <p className={styles.credit}>
            <Prose text={credit} />
          </p>
        )}
      </div>
    </header>
  )
}

/** An action on a title card; the first one on a card is the one that matters most. */
export function CardAction({href, children}: {href: string; children: ReactNode}) {
  return (
    <a href={href} className={styles.action}>
      {children}
    </a>
  )
}
