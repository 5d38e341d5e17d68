import {paths} from '@verite/content-model/paths'
import {local, spoken} from '../language/spoken.ts'
import {CopyCredits} from './copy-credits.tsx'
import {creditWords} from './credit-words.ts'
import styles from './credit-tools.module.css'

interface CreditToolsProps {
  slug: string
  /** Whether they can be copied too, which takes scripts. */
  canBeCopied?: boolean
}

/** The credits of a film to take along: copied, or as a file for people and for programs. */
export function CreditTools({slug, canBeCopied = false}: CreditToolsProps) {
  const words = spoken(creditWords)
  const file = (ending: string) => local(`${paths.filmCredits(slug)}.${ending}`)
  return (
    <div className={styles.tools} role="group" aria-label={words.take}>
      {canBeCopied && (
        <CopyCredits href={file('txt')} words={{copy: words.copy, copied: words.copied, notCopied: words.notCopied}} />
      )}
      <ul className={styles.files}>
        <li>
          <a href={file('txt')}>{words.text}</a>
        </li>
        <li>
          <a href={file('csv')} download="">
            {words.csv}
          </a>
        </li>
        <li>
          <a href={file('json')}>{words.json}</a>
        </li>
      </ul>
    </div>
  )
}
