import type {OrganisationPage} from '@verite/content-model/organisation/organisation'
import {paths} from '@verite/content-model/paths'
import type {Organization} from 'schema-dts'
import {toldAddress, toldInOriginal, type Told} from '../../../structured-data/told.ts'
import {placeJsonLd} from '../../../structured-data/place-json-ld.ts'

/**
 * An organisation for search engines. One that no source names is `null`: its description is no name. Its kind is
 * stated only where a source says so.
 */
export function organisationJsonLd(
  organisation: OrganisationPage,
  siteUrl: string,
  told: Told = toldInOriginal,
): Organization | null {
  if (organisation.describedOnly) return null
  const {name, slug, kind, kindCertainty, aliases, description, url, logo, parent, place} = organisation
  return {
    '@type': (kindCertainty !== 'inferred' && schemaTypes[kind]) || 'Organization',
    name,
    url: toldAddress(paths.organisation(slug), siteUrl, told),
    ...(aliases.length > 0 && {alternateName: aliases}),
    ...(description && {description}),
    ...(url && {sameAs: url}),
    ...(logo && {logo: logo.url}),
    ...(parent && {parentOrganization: {'@type': 'Organization', name: parent.name}}),
    ...(place && {location: placeJsonLd(place)}),
  }
}

const schemaTypes: Partial<Record<OrganisationPage['kind'], 'CollegeOrUniversity' | 'GovernmentOrganization'>> = {
  university: 'CollegeOrUniversity',
  prosecutor: 'GovernmentOrganization',
}
