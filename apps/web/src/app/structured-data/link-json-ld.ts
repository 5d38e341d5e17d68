import {linkPath, type DocumentLink} from '@verite/content-model/document-link/document-link'
import type {Party} from '@verite/content-model/party/party'
import {paths} from '@verite/content-model/paths'
import type {Organization, Person, Thing} from 'schema-dts'

/** A person or an organisation, named and linked. */
export function partyJsonLd(party: Party, siteUrl: string): Person | Organization {
  return party.type === 'person' ? personLinkJsonLd(party, siteUrl) : organisationLinkJsonLd(party, siteUrl)
}

/** An organisation, named and linked; of which kind it is, and whether a source says so, its own page tells. */
export function organisationLinkJsonLd({name, slug}: Pick<Party, 'name' | 'slug'>, siteUrl: string): Organization {
  return {'@type': 'Organization', name, url: siteUrl + paths.organisation(slug)}
}

/** A person, named and linked. */
export function personLinkJsonLd({name, slug}: Pick<Party, 'name' | 'slug'>, siteUrl: string): Person {
  return {'@type': 'Person', name, url: siteUrl + paths.person(slug)}
}

const schemaTypes: Record<string, 'Person' | 'Organization' | 'Event' | 'Movie' | 'CreativeWork'> = {
  person: 'Person',
  organisation: 'Organization',
  event: 'Event',
  documentary: 'Movie',
  work: 'CreativeWork',
}

/** Any document, named, and linked where it has a page. */
export function linkJsonLd(link: DocumentLink, siteUrl: string): Thing {
  const path = linkPath(link)
  return {'@type': schemaTypes[link.type] ?? 'CreativeWork', name: link.title, ...(path && {url: siteUrl + path})}
}
