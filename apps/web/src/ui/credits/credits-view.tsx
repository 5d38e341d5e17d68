import {type FilmCredits} from '@verite/content-model/documentary/documentary'
import {paths} from '@verite/content-model/paths'
import {Prose} from '../language/prose.tsx'
import {local, spoken} from '../language/spoken.ts'
import {Disclosures, isDisclosure} from '../claim/disclosures.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {sourcesSection} from '../record-sections/record-sections.tsx'
import {PageSections} from '../page-sections/page-sections.tsx'
import {distinctSources} from '../source/distinct-sources.ts'
import {creditChapters, type Arrangement} from './credit-chapters.ts'
import {CreditFinder} from './credit-finder.tsx'
import {CreditRoll} from './credit-roll.tsx'
import {CreditTools} from './credit-tools.tsx'
import {creditWords} from './credit-words.ts'
import styles from './credits-view.module.css'

/** Every credit of a film, in one of three arrangements. */
export function CreditsView({film, arrangement}: {film: FilmCredits; arrangement: Arrangement}) {
  const words = spoken(creditWords)
  const {slug, title, creditSheet: sheet} = film
  const disclosures = film.claims.filter(isDisclosure)
  const sources = distinctSources(disclosures)
  return (
    <article>
      <PageHead
        kind={words.pageKind}
        title={
          <a href={local(paths.film(slug))}>
            <Prose text={title} />
          </a>
        }
      />
      <div className={styles.page}>
        <Arrangements slug={slug} current={arrangement} />
        {sheet && sheet.credits.length > 0 ? (
          <>
            <CreditFinder label={words.find} found={words.found} />
            <CreditRoll chapters={creditChapters(sheet, arrangement)} level={2} />
          </>
        ) : (
          <p>{words.none}</p>
        )}
        {disclosures.length > 0 && <Disclosures claims={disclosures} sources={sources} heading="h2" />}
        <CreditTools slug={slug} canBeCopied />
      </div>
      <PageSections sections={[sourcesSection(sources)]} />
    </article>
  )
}

function Arrangements({slug, current}: {slug: string; current: Arrangement}) {
  const words = spoken(creditWords)
  const base = local(paths.filmCredits(slug))
  const links = [
    {arrangement: 'billing', href: base},
    {arrangement: 'departments', href: `${base}/departments`},
    {arrangement: 'companies', href: `${base}/companies`},
  ] as const
  return (
    <nav aria-label={words.arrange}>
      <ul className={styles.arrangements}>
        {links.map(({arrangement, href}) => (
          <li key={arrangement}>
            <a href={href} aria-current={arrangement === current ? 'page' : undefined} className={styles.arrangement}>
              {words.arrangements[arrangement]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
