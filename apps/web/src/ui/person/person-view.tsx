import {type PersonPage} from '@verite/content-model/person/person'
import {ClaimCard} from '../claim/claim-card.tsx'
import {CorrectionList} from '../correction/correction-list.tsx'
import {EventList} from '../event-list/event-list.tsx'
import {inOrder} from '../event-list/in-order.ts'
import {InlineList} from '../inline-list/inline-list.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {PageSections, type PageSection} from '../page-sections/page-sections.tsx'
import {RichText} from '../portable-text/rich-text.tsx'
import {Portrait} from '../portrait/portrait.tsx'
import {Quotation} from '../quotation/quotation.tsx'
import {SourceList} from '../source/source-list.tsx'
import {distinctSources} from '../source/distinct-sources.ts'
import {WorkCredits} from '../work-credits/work-credits.tsx'
import {Films} from './films.tsx'
import {Life} from './life.tsx'
import styles from './person.module.css'

/** Everything the site knows of a person, and nothing it does not. */
export function PersonView({person, now}: {person: PersonPage; now: string}) {
  return (
    <article>
      <PageHead
        kind={
          person.occupations.length > 0 ? <InlineList items={person.occupations} /> : (person.disambiguator ?? 'Person')
        }
        title={person.name}
        lead={<OtherNames person={person} />}
        picture={<Portrait name={person.name} portrait={person.portrait} sizes="(min-width: 48rem) 15rem, 40vw" />}
        facts={<Life person={person} />}
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

function sectionsOf(person: PersonPage, now: string): PageSection[] {
  const {biography, credits, subjectOf, events, quotes, claims, corrections} = person
  const sources = distinctSources(
    person.sources,
    quotes.map(({source}) => source),
    claims,
  )
  const sections: (PageSection | false)[] = [
    biography.length > 0 && {id: 'biography', title: 'Biography', content: <RichText text={biography} />},
    credits.length > 0 && {id: 'credits', compact: true, title: 'Credits', content: <WorkCredits credits={credits} />},
    subjectOf.length > 0 && {
      id: 'films',
      compact: true,
      title: 'Films about this person',
      content: <Films films={subjectOf} />,
    },
    events.length > 0 && {
      id: 'events',
      compact: true,
      title: 'Events',
      content: <EventList events={inOrder(events)} now={now} />,
    },
    quotes.length > 0 && {
      id: 'words',
      title: 'In their words',
      content: quotes.map((quote) => <Quotation key={quote.id} quote={quote} />),
    },
    claims.length > 0 && {
      id: 'claims',
      compact: true,
      title: 'Claims',
      content: claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />),
    },
    sources.length > 0 && {id: 'sources', compact: true, title: 'Sources', content: <SourceList sources={sources} />},
    corrections.length > 0 && {
      id: 'corrections',
      compact: true,
      title: 'Corrections',
      content: <CorrectionList corrections={corrections} />,
    },
  ]
  return sections.filter((section) => section !== false)
}
