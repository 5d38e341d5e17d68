import {localPath} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {isDisclosure} from '../ui/claim/disclosures.tsx'
import type {SpokenCredits} from './answer-with-credits.ts'
import {creditRows} from './credit-rows.ts'

/**
 * Credits for programs: whose they are, when they last changed, each in billing order, and what is disclosed. The keys
 * are the same in every language; `notTranslated` lists the texts that are still in the original one.
 */
export function creditsJson({film, language, foreign}: SpokenCredits, siteUrl: string): string {
  const {title, slug, updatedAt, creditSheet, claims} = film
  const content = {
    film: {title, url: siteUrl + localPath(language, paths.film(slug))},
    language,
    updatedAt,
    credits: creditSheet ? creditRows(creditSheet, siteUrl, language) : [],
    disclosures: claims.filter(isDisclosure).map(({statement, context}) => ({statement, context})),
  }
  const texts = new Set(textsIn([content.credits, content.disclosures]))
  const notTranslated = [...foreign].filter((text) => texts.has(text))
  return `${JSON.stringify({...content, ...(notTranslated.length > 0 && {notTranslated})}, null, 2)}\n`
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part)
}
