import {demoDocuments} from '@verite/content-model/demo'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {translations, translationsQuery} from '@verite/content-model/translation/translation'
import {documentIds, translateContent} from './translate-content.ts'

type Documents = readonly object[]

/** The content of a query in Ukrainian, as the site makes it: translations are read for what the query returned. */
export async function inUkrainian(query: string, slug: string, documents: Documents = demoDocuments) {
  const original = await readPublished(query, {slug}, documents)
  const params = {ids: documentIds(original), language: 'uk', pending: 'рішення ще немає'}
  const found = translations.parse(await readPublished(translationsQuery, params, documents))
  return translateContent(original, new Map(found.map((translation) => [translation.of, translation])))
}
