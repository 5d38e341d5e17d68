import './styles/site.css'
import {paths} from '@verite/content-model/paths'
import {type SiteSettings} from '@verite/content-model/site-settings/site-settings'
import {type ReactNode} from 'react'
import {feedPaths} from '../feed/feed-paths.ts'
import {Mark} from './site-frame/mark.tsx'
import styles from './site-frame/site-frame.module.css'

interface SiteFrameProps {
  /** Null while the lake has none, as in an empty dataset: the frame then stands with its name alone. */
  settings: SiteSettings | null
  children: ReactNode
}

/** What stands around every page: the name and menu above, the small print below. Goes directly into `<body>`. */
export function SiteFrame({settings, children}: SiteFrameProps) {
  return (
    <div className={styles.frame}>
      <a href="#content" className={styles.skip}>
        Skip to the content
      </a>
      <header className={styles.header}>
        <a href={paths.home()} className={styles.name}>
          <Mark />
          <span>{settings?.title ?? 'Vérité'}</span>
        </a>
        <div className={styles.ways}>
          <Menu label="Main" entries={settings?.navigation ?? []} className={styles.menu} />
          <a href={paths.search()} className={styles.entry}>
            Search
          </a>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Foot settings={settings} />
    </div>
  )
}

function Foot({settings}: Pick<SiteFrameProps, 'settings'>) {
  return (
    <footer className={styles.footer}>
      <div className={styles.colophon}>
        {settings?.footerNote && <p className={styles.note}>{settings.footerNote}</p>}
        {settings?.correctionsEmail && (
          <p className={styles.note}>
            <a href={`mailto:${settings.correctionsEmail}?subject=Correction`}>Report an error</a>
          </p>
        )}
        <p className={styles.note}>
          <a href={paths.corrections()}>Corrections</a>, <a href={feedPaths.news.atom}>news as a feed</a>
        </p>
      </div>
      <Menu label="More" entries={settings?.footerNavigation ?? []} className={styles.footerMenu} />
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
            <a href={href} className={styles.entry}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
