import {expect, it} from '@jest/globals'
import {z} from 'zod'
import {acceptsEverything} from '../accepts.ts'
import {
  type FilmCalendarQueryResult,
  type PersonCalendarQueryResult,
  type SiteCalendarQueryResult,
} from '../generated/sanity.types.ts'
import {readPublished} from '../read-published.fixture.ts'
import {
  type calendarEvents,
  filmCalendarQuery,
  namedCalendar,
  personCalendarQuery,
  siteCalendarQuery,
  calendarEvents as events,
} from './calendar.ts'

const event = (id: string, kind: string, fields: object = {}) => ({
  _id: id,
  _type: 'event',
  title: id,
  slug: {current: id},
  kind,
  status: 'scheduled',
  ...fields,
})

const film = {_id: 'film', _type: 'documentary', title: 'A film', slug: {current: 'a-film'}, status: 'upcoming'}
const guest = {_id: 'guest', _type: 'person', name: 'A guest', slug: {current: 'a-guest'}}
const editor = {_id: 'editor', _type: 'person', name: 'An editor', slug: {current: 'an-editor'}}
const sheet = {
  _id: 'sheet',
  _type: 'creditSheet',
  work: {_ref: 'film'},
  credits: [{_key: 'a', party: {_ref: 'editor'}}],
}
const documents = [
  film,
  guest,
  editor,
  sheet,
  event('screening', 'screening', {related: [{_ref: 'film'}]}),
  event('tribute', 'tribute', {participations: [{_key: 'a', role: 'speaker', party: {_ref: 'guest'}}]}),
  event('incident', 'incident', {related: [{_ref: 'film'}], participations: [{_key: 'a', party: {_ref: 'guest'}}]}),
]

const idsIn = async (query: string, slug: string) =>
  namedCalendar.parse(await readPublished(query, {slug}, documents)).events.map(({id}) => id)

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof calendarEvents, SiteCalendarQueryResult>()
  acceptsEverything<typeof namedCalendar, NonNullable<FilmCalendarQueryResult>>()
  acceptsEverything<typeof namedCalendar, NonNullable<PersonCalendarQueryResult>>()
})

it('holds what one can attend or watch, and never what merely happened', async () => {
  const all = events.parse(await readPublished(siteCalendarQuery, {}, documents))
  expect(all.map(({id}) => id)).toEqual(['screening', 'tribute'])
})

it('holds the thousand that begin last, those without a day after all others', async () => {
  const day = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10)
  const dated = Array.from({length: 1003}, (_, index) =>
    event(`e${index}`, 'screening', {date: {earliest: day(index)}}),
  )
  const found = z
    .array(z.object({id: z.string()}))
    .parse(await readPublished(siteCalendarQuery, {}, [event('undated', 'screening'), ...dated]))
  expect([found.length, found[0]?.id, found.at(-1)?.id]).toEqual([1000, 'e1002', 'e3'])
})

it('of a film holds its own showings', async () => {
  expect(await idsIn(filmCalendarQuery, 'a-film')).toEqual(['screening'])
})

it('of a person holds what they take part in, and the showings of films that credit them', async () => {
  expect(await idsIn(personCalendarQuery, 'a-guest')).toEqual(['tribute'])
  expect(await idsIn(personCalendarQuery, 'an-editor')).toEqual(['screening'])
})
