import {demoDocuments} from '@verite/content-model/demo'
import {
  filmCardsQuery,
  filmIndexQuery,
  filmListQuery,
  filmPageQuery,
} from '@verite/content-model/documentary/documentary.query'
import {eventCardsQuery, eventPageQuery} from '@verite/content-model/event/event.query'
import {homePageQuery} from '@verite/content-model/home/home.query'
import {wholeList} from '@verite/content-model/listing/whole-list.fixture'
import {
  organisationCardsQuery,
  organisationIndexQuery,
  organisationPageQuery,
} from '@verite/content-model/organisation/organisation.query'
import {textPageQuery} from '@verite/content-model/page/page.query'
import {personCardsQuery, personIndexQuery, personPageQuery} from '@verite/content-model/person/person.query'
import {movedSlugQuery, redirectQuery} from '@verite/content-model/redirect/redirect.query'
import {siteSettingsQuery} from '@verite/content-model/site-settings/site-settings.query'
import {sitemapQuery, slugsQuery} from '@verite/content-model/sitemap/sitemap.query'

const pages: Record<string, string> = {
  documentary: filmPageQuery,
  event: eventPageQuery,
  organisation: organisationPageQuery,
  page: textPageQuery,
  person: personPageQuery,
}
const lists = [filmCardsQuery, filmListQuery, eventCardsQuery, homePageQuery, organisationCardsQuery, personCardsQuery]
const indexes = [filmIndexQuery, organisationIndexQuery, personIndexQuery]
const whole = ['*', 'count(*)', '*[references("person-halyna-hutchins")]._id', siteSettingsQuery]

const ids = demoDocuments.map(({_id}) => _id)

/** Every query of the site, for every page that the demo film has, and what the lake answers to it. */
export async function siteAnswers(
  url: string,
  token: string,
  send: (request: Request) => Response | Promise<Response> = fetch,
): Promise<Record<string, unknown>> {
  const slugs = demoDocuments.flatMap((document) => slugOf(document))
  const asked = [
    ...[...lists, ...indexes, ...whole].map((query) => ({query, params: {...wholeList, ids, language: 'uk'}})),
    ...Object.keys(pages).map((type) => ({query: sitemapQuery, params: {...wholeList, type}})),
    ...slugs.flatMap(({type, slug}) => [
      ...[pages[type]].flatMap((query) => (query === undefined ? [] : [{query, params: {slug, type}}])),
      {query: movedSlugQuery, params: {slug, type}},
      {query: redirectQuery, params: {path: `/${slug}`}},
      {query: slugsQuery, params: {type, to: 8}},
    ]),
  ]
  const answers: Record<string, unknown> = {}
  for (const {query, params} of asked) {
    const request = new Request(`${url}/v2025-02-19/data/query/production`, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`},
      body: JSON.stringify({query, params}),
    })
    const response = await send(request)
    if (!response.ok) throw new Error(`${query} ${JSON.stringify(params)}: ${await response.text()}`)
    const {result}: {result: unknown} = JSON.parse(await response.text())
    answers[JSON.stringify([query, params])] = result
  }
  return answers
}

function slugOf(document: object): {type: string; slug: string}[] {
  if (!('slug' in document) || !('_type' in document)) return []
  const {slug, _type} = document
  if (typeof slug !== 'object' || slug === null || !('current' in slug)) return []
  return [{type: String(_type), slug: String(slug.current)}]
}
