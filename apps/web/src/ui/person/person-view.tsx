import {type PersonPage} from '@verite/content-model/person/person'
import {spoken} from '../language/spoken.ts'
import {type CalendarFeed} from '../../calendar/calendar-links.ts'
import {Documents} from '../documents/documents.tsx'
import {InlineList} from '../inline-list/inline-list.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {PageSections, type PageSection} from '../page-sections/page-sections.tsx'
import {RichText} from '../portable-text/rich-text.tsx'
import {Portrait} from '../portrait/portrait.tsx'
import {
  claimsSection,
  correctionsSection,
  eventsSection,
  quotesSection,
  sourcesSection,
} from '../record-sections/record-sections.tsx'
import {distinctSources} from '../source/distinct-sources.ts'
import {WorkCredits} from '../work-credits/work-credits.tsx'
import {Life} from './life.tsx'
import {personWords} from './person-words.ts'
import styles from './person.module.css'

interface PersonViewProps {
  person: PersonPage
  now: string
  /** How the dates of this person's films and appearances can be followed. */
  feed?: CalendarFeed | undefined
}

/** Everything the site knows of a person, and nothing it does not. */
export function PersonView({person, now, feed}: PersonViewProps) {
  return (
    <article>
      <PageHead
        kind={
          person.occupations.length > 0 ? (
            <InlineList items={person.occupations} />
          ) : (
            (person.disambiguator ?? spoken(personWords).kind)
          )
        }
        title={person.name}
        lead={<OtherNames person={person} />}
        picture={<Portrait name={person.name} portrait={person.portrait} sizes="(min-width: 48rem) 15rem, 40vw" />}
        facts={<Life person={person} feed={feed} />}
      />
      <PageSections sections={sectionsOf(person, now)} />
    </article>
  )
}

function OtherNames({person: {nativeNames, aliases}}: {person: PersonPage}) {
  if (nativeNames.length + aliases.length === 0) return null
  return (
    <ul className={styles.names}>
      {nativeNames.map(({key, name, language}) => (
        <li key={key} lang={language}>
          {name}
        </li>
      ))}
      {aliases.map((alias) => (
        <li key={alias}>{alias}</li>
      ))}
    </ul>
  )
}

function sectionsOf(person: PersonPage, now: string): (PageSection | null)[] {
  const words = spoken(personWords).sections
  const {events, quotes, claims, corrections} = person
  const quoted = quotes.map(({source}) => source)
  return [
    biography(person),
    filmography(person),
    films(person),
    eventsSection(events, now),
    quotesSection(quotes, words.words),
    claimsSection(claims),
    sourcesSection(distinctSources(person.sources, quoted, claims)),
    correctionsSection(corrections),
  ]
}

function biography({biography: text}: PersonPage): PageSection | null {
  const words = spoken(personWords).sections
  return text.length > 0 ? {id: 'biography', title: words.biography, content: <RichText text={text} />} : null
}

function filmography({credits}: PersonPage): PageSection | null {
  const words = spoken(personWords).sections
  if (credits.length === 0) return null
  return {id: 'credits', compact: true, title: words.credits, content: <WorkCredits credits={credits} />}
}

function films({subjectOf}: PersonPage): PageSection | null {
  const words = spoken(personWords).sections
  if (subjectOf.length === 0) return null
  return {id: 'films', compact: true, title: words.films, content: <Documents documents={subjectOf} />}
}
