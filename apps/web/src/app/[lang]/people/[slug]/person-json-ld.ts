import {paths} from '@verite/content-model/paths'
import type {PersonPage} from '@verite/content-model/person/person'
import type {Person} from 'schema-dts'
import {schemaOrgDates} from '@verite/content-model/fuzzy-date/schema-org-date'
import {organisationLinkJsonLd, personLinkJsonLd} from '../../../structured-data/link-json-ld.ts'
import {structuredDataWords} from '../../../structured-data/structured-data-words.ts'
import {toldAddress, toldInOriginal, type Told} from '../../../structured-data/told.ts'
import {externalProfiles} from '../../../../ui/external-links/external-profiles.ts'

/** A person for search engines. "Originally from" is neither a birthplace nor a nationality, so it is not stated. */
export function personJsonLd(person: PersonPage, siteUrl: string, told: Told = toldInOriginal): Person {
  const names = [...person.nativeNames.map(({name}) => name), ...person.aliases]
  const spouses = person.relationships.filter(({kind}) => kind === 'spouse')
  const {startDate: deathDate} = schemaOrgDates(person.died)
  const sameAs = externalProfiles(person.externalIds, 'person').map(({url}) => url)
  return {
    '@type': 'Person',
    name: person.name,
    url: toldAddress(paths.person(person.slug), siteUrl, told),
    ...(names.length > 0 && {alternateName: names}),
    ...(person.disambiguator && {disambiguatingDescription: person.disambiguator}),
    ...(person.occupations.length > 0 && {jobTitle: person.occupations}),
    ...(person.portrait && {image: person.portrait.url}),
    ...(deathDate && {deathDate}),
    ...(spouses.length > 0 && {spouse: spouses.map(({person: spouse}) => personLinkJsonLd(spouse, siteUrl))}),
    ...(person.education.length > 0 && {
      alumniOf: person.education.map(({institution}) => organisationLinkJsonLd(institution, siteUrl)),
    }),
    ...(person.honours.length > 0 && {award: person.honours.map((honour) => honourText(honour, told))}),
    ...(sameAs.length > 0 && {sameAs}),
  }
}

/** By whom it was given, and that a nomination is none. */
function honourText({award, edition, category, result}: PersonPage['honours'][number], told: Told) {
  const words = [award.name, edition, category, award.giver?.name].filter(Boolean).join(', ')
  return result === 'nominated' ? structuredDataWords[told.words].nominated(words) : words
}
