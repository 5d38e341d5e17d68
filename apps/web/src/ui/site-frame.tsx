import './styles/site.css'
import {languages} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {type SiteSettings} from '@verite/content-model/site-settings/site-settings'
import {type ReactNode} from 'react'
import {currentLanguage} from './language/current-language.ts'
import {Prose} from './language/prose.tsx'
import {local, spoken} from './language/spoken.ts'
import {feedPaths} from '../feed/feed-paths.ts'
import {frameWords, languageNames} from './site-frame/frame-words.ts'
import {LanguageSwitch} from './site-frame/language-switch.tsx'
import {Mark} from './site-frame/mark.tsx'
import styles from './site-frame/site-frame.module.css'

interface SiteFrameProps {
  /** Null while the lake has none, as in an empty dataset: the frame then stands with its name alone. */
  settings: SiteSettings | null
  children: ReactNode
}

/** What stands around every page: the name and menu above, the small print below. Goes directly into `<body>`. */
export function SiteFrame({settings, children}: SiteFrameProps) {
  const words = spoken(frameWords)
  return (
    <div className={styles.frame}>
      <a href="#content" className={styles.skip}>
        {words.skip}
      </a>
      <header className={styles.header}>
        <a href={local(paths.home())} className={styles.name}>
          <Mark />
          <span>{settings?.title ?? 'Vérité'}</span>
        </a>
        <Menu label={words.menu} entries={settings?.navigation ?? []} className={styles.menu} />
        <div className={styles.tools}>
          <a href={local(paths.search())} className={styles.entry}>
            {words.search}
          </a>
          <LanguageSwitch label={words.languages} others={otherLanguagesByName()} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Foot settings={settings} />
    </div>
  )
}

function otherLanguagesByName() {
  return languages
    .filter((language) => language !== currentLanguage())
    .map((language) => ({language, name: languageNames[language]}))
}

function Foot({settings}: Pick<SiteFrameProps, 'settings'>) {
  const words = spoken(frameWords)
  return (
    <footer className={styles.footer}>
      <div className={styles.colophon}>
        {settings?.footerNote && (
          <p className={styles.note}>
            <Prose text={settings.footerNote} />
          </p>
        )}
        {settings?.correctionsEmail && (
          <p className={styles.note}>
            <a href={`mailto:${settings.correctionsEmail}?subject=Correction`}>{words.report}</a>
          </p>
        )}
        <p className={styles.note}>
          <a href={local(paths.corrections())}>{words.corrections}</a>,{' '}
          <a href={local(feedPaths.news.atom)}>{words.news}</a>
        </p>
      </div>
      <Menu label={words.more} entries={settings?.footerNavigation ?? []} className={styles.footerMenu} />
    </footer>
  )
}

interface MenuProps {
  label: string
  entries: SiteSettings['navigation']
  className?: string | undefined
}

function Menu({label, entries, className}: MenuProps) {
  if (entries.length === 0) return null
  return (
    <nav aria-label={label} className={className}>
      <ul className={styles.entries}>
        {entries.map(({key, label: text, href}) => (
          <li key={key}>
            <a href={local(href)} className={styles.entry}>
              <Prose text={text} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
