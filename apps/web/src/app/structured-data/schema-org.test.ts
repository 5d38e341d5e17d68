import {describe, expect, it} from '@jest/globals'
import {demoDocuments} from '@verite/content-model/demo'
import {filmCards, type FilmCard} from '@verite/content-model/documentary/film-card'
import {filmCardsQuery, filmPage, filmPageQuery} from '@verite/content-model/documentary/documentary'
import {eventCards, eventCardsQuery, eventPage, eventPageQuery} from '@verite/content-model/event/event'
import {organisationPage, organisationPageQuery} from '@verite/content-model/organisation/organisation'
import {textPage, textPageQuery} from '@verite/content-model/page/page'
import type {Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {personPage, personPageQuery} from '@verite/content-model/person/person'
import {wholeList} from '@verite/content-model/listing/whole-list.fixture'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {slugs, slugsQuery} from '@verite/content-model/sitemap/sitemap'
import type {Thing} from 'schema-dts'
import type {z} from 'zod'
import {premierePage} from '../../calendar/event-page.fixture.ts'
import {textPageJsonLd} from '../[lang]/[slug]/text-page-json-ld.ts'
import {eventItems} from '../[lang]/events/event-items.ts'
import {eventJsonLd} from '../[lang]/events/[slug]/event-json-ld.ts'
import {filmJsonLd} from '../[lang]/films/[slug]/film-json-ld.ts'
import {organisationJsonLd} from '../[lang]/organisations/[slug]/organisation-json-ld.ts'
import {personJsonLd} from '../[lang]/people/[slug]/person-json-ld.ts'
import {breadcrumbsJsonLd} from './breadcrumbs-json-ld.ts'
import {toldIn} from './told.ts'
import {pageJsonLd} from './page-json-ld.ts'
import {graph} from './graph.ts'
import {listGraph} from './list-graph.ts'
import {pressJsonLd} from './press-json-ld.ts'
import {quotationJsonLd} from './quotation-json-ld.ts'
import {schemaOrgProblems} from './schema-org.fixture.ts'
import {searchPageJsonLd} from './search-page-json-ld.ts'
import {toldInOriginal} from './told.ts'
import {filmCardJsonLd, webSiteJsonLd} from './web-site-json-ld.ts'

const site = 'https://site.example'
const now = '2025-02-01T00:00:00Z'

/** Every demo page of one type, as its structured data. */
async function describeAll<Shape extends z.ZodType>(
  type: string,
  {query, shape}: {query: string; shape: Shape},
  tell: (page: z.output<Shape>) => readonly (Thing | null)[],
) {
  const known = slugs.parse(await readPublished(slugsQuery, {type, to: 1000}, demoDocuments))
  const pages = await Promise.all(
    known.map(async (slug) => shape.parse(await readPublished(query, {slug}, demoDocuments))),
  )
  return pages.map((page) => graph(tell(page).filter((thing) => thing !== null)))
}

const crumbs = breadcrumbsJsonLd([{name: 'A page', path: '/a'}], site)

describe('by schema.org’s own vocabulary nothing is wrong with', () => {
  it('films, their people and their quotations', async () => {
    const found = await describeAll('documentary', {query: filmPageQuery, shape: filmPage}, (film) => [
      filmJsonLd(film, site, now),
      ...film.quotes.map((quote) => quotationJsonLd(quote, site)),
      crumbs,
    ])
    expect(found.length).toBeGreaterThan(0)
    expect(schemaOrgProblems(found)).toEqual([])
  })

  it('people', async () => {
    const found = await describeAll('person', {query: personPageQuery, shape: personPage}, (person) => [
      personJsonLd(person, site),
      crumbs,
    ])
    expect(found).toHaveLength(18)
    expect(schemaOrgProblems(found)).toEqual([])
  })

  it('organisations', async () => {
    const page = {query: organisationPageQuery, shape: organisationPage}
    const found = await describeAll('organisation', page, (organisation) => [
      organisationJsonLd(organisation, site),
      crumbs,
    ])
    expect(found.length).toBeGreaterThan(9)
    expect(schemaOrgProblems(found)).toEqual([])
  })

  it('events', async () => {
    const page = {query: eventPageQuery, shape: eventPage}
    const found = await describeAll('event', page, (event) => [eventJsonLd(event, site), crumbs])
    expect(found.length).toBeGreaterThan(6)
    expect(schemaOrgProblems(found)).toEqual([])
  })

  it.each([
    ['screening', 'ScreeningEvent'],
    ['premiere', 'ScreeningEvent'],
    ['festival', 'Festival'],
    ['broadcast', 'BroadcastEvent'],
    ['release', 'PublicationEvent'],
    ['tribute', 'Event'],
  ])('a %s with everything that one can say of it', (kind, type) => {
    const event = premierePage({
      kind,
      schedule: {start: '2027-07-01T16:30:00Z', end: '2027-07-01T18:00:00Z', timeZone: 'Europe/Warsaw'},
      related: [{type: 'documentary', id: 'f', title: 'A film', slug: 'a-film'}],
      tickets: {url: 'https://tickets.test/1', note: null},
      place: {
        id: 'p',
        name: 'A cinema',
        kind: 'venue',
        locality: 'Toruń',
        region: null,
        country: 'PL',
        location: {lat: 53, lng: 18.6},
        timeZone: 'Europe/Warsaw',
      },
      participations: ['host', 'speaker', 'presenter'].map((role) => ({
        key: role,
        role,
        note: null,
        party: {type: 'organisation', id: role, name: role, slug: role},
      })),
    })
    expect(eventJsonLd(event, site)).toMatchObject({'@type': type, offers: {'@type': 'Offer'}})
    expect(schemaOrgProblems(graph([eventJsonLd(event, site)]))).toEqual([])
  })

  it('lists, texts and the home page', async () => {
    const events = eventCards.parse(await readPublished(eventCardsQuery, wholeList, demoDocuments))
    const films: FilmCard[] = filmCards.parse(await readPublished(filmCardsQuery, {}, demoDocuments))
    const list = {title: 'Events', description: 'All.', path: paths.events(), items: eventItems(events, 'en')}
    const texts = await describeAll('page', {query: textPageQuery, shape: textPage}, (page) => [
      textPageJsonLd(page, site),
    ])
    const home = graph([webSiteJsonLd(null, site, 'en'), ...films.map((film) => filmCardJsonLd(film, site, 'en'))])
    const search = graph([webSiteJsonLd(null, site, 'en'), searchPageJsonLd('Search', site, 'en'), crumbs])
    const press = pressJsonLd({film: {title: 'A', slug: 'a'}, name: 'Press: A', told: toldInOriginal}, site)
    expect(schemaOrgProblems([listGraph(list, site, 'en'), ...texts, home, search, graph([press])])).toEqual([])
  })
})

describe('a page that is translated', () => {
  const crumbs = [
    {name: 'Люди', path: '/people'},
    {name: 'Halyna Hutchins', path: '/people/halyna-hutchins'},
  ]
  const inUkrainian = async (languages: Language[]) => {
    const told = toldIn('uk', languages)
    return describeAll('person', {query: personPageQuery, shape: personPage}, (person) => [
      personJsonLd(person, site, told),
      ...pageJsonLd(crumbs, site, told),
    ])
  }

  it('is told with its own address and language, by the same vocabulary', async () => {
    const found = await inUkrainian(['en', 'uk'])
    expect(schemaOrgProblems(found)).toEqual([])
    const text = JSON.stringify(found)
    expect(text).toContain('"url":"https://site.example/uk/people/halyna-hutchins","inLanguage":"uk"')
    expect(text).toContain('"name":"Головна","item":{"@id":"https://site.example/uk"}')
    expect(text).toContain('"name":"Halyna Hutchins","url":"https://site.example/uk/people/halyna-hutchins"')
  })

  it('has the address of the original while anything of it is not translated', async () => {
    const text = JSON.stringify(await inUkrainian(['en']))
    expect(text).toContain('"url":"https://site.example/people/halyna-hutchins","inLanguage":"en"')
    expect(text).not.toContain('site.example/uk')
  })
})

describe('the check against the vocabulary finds', () => {
  it.each([
    ['a type that there is none of', {'@type': 'Documentary'}, 'Documentary is no type'],
    [
      'a property of another type',
      {'@type': 'Person', name: 'A', duration: 'PT1H'},
      '.duration is no property of Person',
    ],
    ['a thing where it cannot stand', {'@type': 'Movie', director: {'@type': 'Place', name: 'A'}}, '.director takes'],
    ['words where a date stands', {'@type': 'Event', startDate: 'March 11'}, '.startDate takes'],
    ['an unknown status', {'@type': 'Event', eventStatus: 'https://schema.org/EventLost'}, '.eventStatus takes'],
    [
      'a property within a role',
      {'@type': 'Movie', director: {'@type': 'Role', nonsense: 'x'}},
      'nonsense is no property',
    ],
  ])('%s', (_what, thing, problem) => {
    expect(schemaOrgProblems(thing).join()).toContain(problem)
  })
})
