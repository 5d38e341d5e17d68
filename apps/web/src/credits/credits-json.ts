import type {FilmCredits} from '@verite/content-model/documentary/documentary'
import {paths} from '@verite/content-model/paths'
import {isDisclosure} from '../ui/claim/disclosures.tsx'
import {creditRows} from './credit-rows.ts'

/** Credits for programs: whose they are, when they last changed, each in billing order, and what is disclosed. */
export function creditsJson(film: FilmCredits, siteUrl: string): string {
  const {title, slug, updatedAt, creditSheet, claims} = film
  const content = {
    film: {title, url: siteUrl + paths.film(slug)},
    updatedAt,
    credits: creditSheet ? creditRows(creditSheet, siteUrl) : [],
    disclosures: claims.filter(isDisclosure).map(({statement, context}) => ({statement, context})),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
