'use client'

import {localPath, splitPath, type Language} from '@verite/content-model/languages'
import {withoutLetter} from '@verite/content-model/listing/list-address'
import {usePathname} from 'next/navigation'
import styles from './site-frame.module.css'

interface LanguageSwitchProps {
  /** What the links are called together, in the language of the page. */
  label: string
  /** The languages that the page is not in, by their own names. */
  others: readonly {language: Language; name: string}[]
}

/** The same page in the other languages. The links stand in the first HTML: they need no script. */
export function LanguageSwitch({label, others}: LanguageSwitchProps) {
  const {path} = splitPath(usePathname())
  return (
    <nav aria-label={label}>
      <ul className={styles.entries}>
        {others.map(({language, name}) => (
          <li key={language}>
            <a
              href={localPath(language, withoutLetter(path))}
              hrefLang={language}
              lang={language}
              className={styles.entry}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
