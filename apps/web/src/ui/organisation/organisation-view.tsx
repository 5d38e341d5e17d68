import {type OrganisationPage} from '@verite/content-model/organisation/organisation'
import {labelOf, organisationKinds} from '@verite/content-model/vocabularies'
import {ClaimCard} from '../claim/claim-card.tsx'
import {CorrectionList} from '../correction/correction-list.tsx'
import {EventList} from '../event-list/event-list.tsx'
import {inOrder} from '../event-list/in-order.ts'
import {Facts} from '../facts/facts.tsx'
import {InlineList} from '../inline-list/inline-list.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {PageSections, type PageSection} from '../page-sections/page-sections.tsx'
import {Films} from '../person/films.tsx'
import {distinctSources} from '../source/distinct-sources.ts'
import {SourceList} from '../source/source-list.tsx'
import {StatusMark} from '../status-mark/status-mark.tsx'
import {PlaceName} from '../timeline/place-name.tsx'
import {WorkCredits} from '../work-credits/work-credits.tsx'

/** What sources say of an organisation, named or only described. */
export function OrganisationView({organisation, now}: {organisation: OrganisationPage; now: string}) {
  return (
    <article>
      <PageHead
        kind={labelOf(organisationKinds, organisation.kind)}
        title={organisation.name}
        lead={organisation.description}
        facts={<Particulars organisation={organisation} />}
      />
      <PageSections sections={sectionsOf(organisation, now)} />
    </article>
  )
}

function Particulars({organisation}: {organisation: OrganisationPage}) {
  const {describedOnly, kindCertainty, kindBasis, aliases, parent, place, url} = organisation
  return (
    <Facts
      facts={[
        {label: 'Name', value: describedOnly && 'Sources describe it and do not name it.'},
        {label: 'Also called', value: aliases.length > 0 && <InlineList items={aliases} />},
        {
          label: 'Kind',
          value: kindCertainty === 'inferred' && (
            <>
              <StatusMark shape="inferred">Inferred</StatusMark> {kindBasis}
            </>
          ),
        },
        {label: 'Part of', value: parent && <DocumentName of={parent} />},
        {label: 'Where', value: place && <PlaceName place={place} />},
        {label: 'Website', value: url && <a href={url}>{url}</a>},
      ]}
    />
  )
}

function sectionsOf(organisation: OrganisationPage, now: string): PageSection[] {
  const {credits, events, offers, awards, students, claims, corrections} = organisation
  const sources = distinctSources(organisation.sources, claims)
  const sections: (PageSection | false)[] = [
    credits.length > 0 && {
      id: 'credits',
      compact: true,
      title: 'Credits',
      content: <WorkCredits credits={credits} withNames />,
    },
    offers.length > 0 && {id: 'films', compact: true, title: 'Films to watch here', content: <Films films={offers} />},
    events.length > 0 && {
      id: 'events',
      compact: true,
      title: 'Events',
      content: <EventList events={inOrder(events)} now={now} />,
    },
    awards.length > 0 && {
      id: 'awards',
      compact: true,
      title: 'Awards it gives',
      content: (
        <Facts
          facts={awards.map(({name, description}) => ({label: name, value: description ?? 'No description yet'}))}
        />
      ),
    },
    students.length > 0 && {
      id: 'people',
      compact: true,
      title: 'People who studied here',
      content: <Films films={students.map(({name, ...person}) => ({...person, title: name}))} />,
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
