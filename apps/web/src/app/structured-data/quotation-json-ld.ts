import {linkPath} from '@verite/content-model/document-link/document-link'
import type {Quote} from '@verite/content-model/quote/quote'
import type {Quotation} from 'schema-dts'
import {schemaOrgDates} from '@verite/content-model/fuzzy-date/schema-org-date'

/** Somebody's words, with whose they are and where they were printed. */
export function quotationJsonLd(quote: Quote, siteUrl: string): Quotation {
  const {startDate} = schemaOrgDates(quote.date)
  return {
    '@type': 'Quotation',
    text: quote.text,
    ...creatorOf(quote, siteUrl),
    ...(startDate && {dateCreated: startDate}),
    citation: {
      '@type': 'CreativeWork',
      name: quote.source.title,
      ...(quote.source.url && {url: quote.source.url}),
    },
  }
}

/** A film can be quoted too: then it is what the words are part of, for only somebody can be their creator. */
function creatorOf({speaker}: Quote, siteUrl: string): Pick<Quotation, 'creator'> | Pick<Quotation, 'isPartOf'> {
  const path = linkPath(speaker)
  const named = {name: speaker.title, ...(path && {url: siteUrl + path})}
  if (speaker.type === 'person') return {creator: {'@type': 'Person', ...named}}
  if (speaker.type === 'organisation') return {creator: {'@type': 'Organization', ...named}}
  return {isPartOf: {'@type': 'CreativeWork', ...named}}
}
