import {type DocumentLink} from '@verite/content-model/document-link/document-link'
import {type OrganisationPage} from '@verite/content-model/organisation/organisation'
import {type Party} from '@verite/content-model/party/party'
import {organisationKinds} from '@verite/content-model/vocabularies'
import {Prose} from '../language/prose.tsx'
import {label, spoken} from '../language/spoken.ts'
import {Documents} from '../documents/documents.tsx'
import {Facts} from '../facts/facts.tsx'
import {InlineList} from '../inline-list/inline-list.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {PageSections, type PageSection} from '../page-sections/page-sections.tsx'
import {claimsSection, correctionsSection, eventsSection, sourcesSection} from '../record-sections/record-sections.tsx'
import {distinctSources} from '../source/distinct-sources.ts'
import {StatusMark} from '../status-mark/status-mark.tsx'
import {PlaceName} from '../timeline/place-name.tsx'
import {WorkCredits} from '../work-credits/work-credits.tsx'
import {organisationWords} from './organisation-words.ts'

/** What sources say of an organisation, named or only described. */
export function OrganisationView({organisation, now}: {organisation: OrganisationPage; now: string}) {
  return (
    <article>
      <PageHead
        kind={label(organisationKinds, organisation.kind)}
        title={<Prose text={organisation.name} />}
        lead={organisation.description && <Prose text={organisation.description} />}
        facts={<Particulars organisation={organisation} />}
      />
      <PageSections sections={sectionsOf(organisation, now)} />
    </article>
  )
}

function Particulars({organisation}: {organisation: OrganisationPage}) {
  const words = spoken(organisationWords)
  const {describedOnly, kindCertainty, kindBasis, aliases, parent, place, url} = organisation
  return (
    <Facts
      facts={[
        {label: words.facts.name, value: describedOnly && words.describedOnly},
        {label: words.facts.aliases, value: aliases.length > 0 && <InlineList items={aliases} />},
        {
          label: words.facts.kind,
          value: kindCertainty === 'inferred' && (
            <>
              <StatusMark shape="inferred">{words.inferred}</StatusMark>
              {kindBasis && (
                <>
                  : <Prose text={kindBasis} />
                </>
              )}
            </>
          ),
        },
        {label: words.facts.parent, value: parent && <DocumentName of={parent} />},
        {label: words.facts.place, value: place && <PlaceName place={place} />},
        {label: words.facts.website, value: url && <a href={url}>{url}</a>},
      ]}
    />
  )
}

function sectionsOf(organisation: OrganisationPage, now: string): (PageSection | null)[] {
  const words = spoken(organisationWords)
  const {offers, events, students, claims, corrections} = organisation
  return [
    credits(organisation),
    documents('films', words.sections.films, offers),
    eventsSection(events, now),
    awards(organisation),
    documents('people', words.sections.students, students),
    claimsSection(claims),
    sourcesSection(distinctSources(organisation.sources, claims)),
    correctionsSection(corrections),
  ]
}

function credits({credits: works}: OrganisationPage): PageSection | null {
  const words = spoken(organisationWords)
  if (works.length === 0) return null
  const content = <WorkCredits credits={works} withNames />
  return {id: 'credits', compact: true, title: words.sections.credits, content}
}

function awards({awards: given}: OrganisationPage): PageSection | null {
  const words = spoken(organisationWords)
  if (given.length === 0) return null
  const facts = given.map(({name, description}) => ({
    label: name,
    value: description ? <Prose text={description} /> : words.noDescription,
  }))
  return {id: 'awards', compact: true, title: words.sections.awards, content: <Facts facts={facts} />}
}

function documents(id: string, title: string, named: readonly (DocumentLink | Party)[]): PageSection | null {
  return named.length > 0 ? {id, compact: true, title, content: <Documents documents={named} />} : null
}
