import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {demoDocuments} from '../demo/demo-dataset.ts'
import {chargeEvents} from '../event/event.fixture.ts'
import {
  type EventEntriesQueryResult,
  type FilmEntriesQueryResult,
  type OrganisationEntriesQueryResult,
  type PageEntriesQueryResult,
  type PersonEntriesQueryResult,
  type QuoteEntriesQueryResult,
} from '../generated/sanity.types.ts'
import {readPublished} from '../read-published.fixture.ts'
import {
  type eventEntries,
  type filmEntries,
  type organisationEntries,
  type pageEntries,
  type personEntries,
  type quoteEntries,
  type SearchKind,
  searchReadings,
} from './search.ts'

async function entries(kind: SearchKind, documents: readonly object[] = demoDocuments) {
  const {query, shape} = searchReadings[kind]
  return shape.parse(await readPublished(query, {after: ''}, documents))
}

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof filmEntries, FilmEntriesQueryResult>()
  acceptsEverything<typeof personEntries, PersonEntriesQueryResult>()
  acceptsEverything<typeof organisationEntries, OrganisationEntriesQueryResult>()
  acceptsEverything<typeof eventEntries, EventEntriesQueryResult>()
  acceptsEverything<typeof quoteEntries, QuoteEntriesQueryResult>()
  acceptsEverything<typeof pageEntries, PageEntriesQueryResult>()
})

it('finds every paged document of the demo content, and both quotations', async () => {
  const counts = await Promise.all(
    (['film', 'person', 'organisation', 'event', 'quote', 'page'] as const).map(async (kind) => [
      kind,
      (await entries(kind)).length,
    ]),
  )
  expect(Object.fromEntries(counts)).toEqual({film: 1, person: 18, organisation: 10, event: 8, quote: 2, page: 1})
})

it('names a charge with its outcome, and none without', async () => {
  const titles = (await entries('event', chargeEvents)).map(({title}) => title)
  expect(titles).toContain('A decided charge; the case is dropped')
  expect(titles).toContain('A pending charge; outcome pending')
  expect(titles.join()).not.toMatch(/bare|circular|unpublished/)
})

it('knows what films, organisations and events are called in Ukrainian, a charge with its outcome only', async () => {
  const said = async (kind: SearchKind, id: string) => (await entries(kind)).find((entry) => entry.path.endsWith(id))
  const university = await said('organisation', 'kyiv-national-university')
  expect(university?.translations[0]?.title).toBe('Київський національний університет')
  const inUkrainian = (title: string) => [{_key: 'uk', language: 'uk', title}]
  const charges = chargeEvents.map((event) => ({...event, translations: inUkrainian('Обвинувачення')}))
  const pairs = (await entries('event', charges)).map(({title, translations}) => [title, translations[0]?.title])
  expect(pairs).toContainEqual(['A decided charge; the case is dropped', 'Обвинувачення; Обвинувачення'])
  expect(pairs).toContainEqual(['A pending charge; outcome pending', 'Обвинувачення; рішення ще немає'])
  const onlyCharges = chargeEvents.map((event) =>
    'outcome' in event ? {...event, translations: inUkrainian('Обвинувачення')} : event,
  )
  const bare = (await entries('event', onlyCharges)).find(({title}) => title.startsWith('A decided charge;'))
  expect(bare?.translations[0]?.title).toBeNull()
})

it('leaves out a quotation that stands on no page', async () => {
  const source = {_id: 's', _type: 'source', title: 'S'}
  const organisation = {_id: 'o', _type: 'organisation', name: 'O', slug: {current: 'o'}}
  const said = {_type: 'quote', text: 'Words', source: {_ref: 's'}}
  const person = {_id: 'p', _type: 'person', name: 'P', slug: {current: 'p'}}
  const found = await entries('quote', [
    source,
    organisation,
    person,
    {...said, _id: 'by-o', speaker: {_ref: 'o'}},
    {...said, _id: 'by-p', speaker: {_ref: 'p'}},
    {...said, _id: 'unsourced', speaker: {_ref: 'p'}, source: {_ref: 'gone'}},
  ])
  expect(found.map(({id, path}) => `${id} ${path}`)).toEqual(['by-p /people/p'])
})
