import {describe, expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {
  type EventCardsQueryResult,
  type EventPageQueryResult,
  type TimelineQueryResult,
} from '../generated/sanity.types.ts'
import {wholeList} from '../listing/whole-list.fixture.ts'
import {readPublished} from '../read-published.fixture.ts'
import {schedule} from './schedule.ts'
import {chargeEvents} from './event.fixture.ts'
import {eventCards, eventCardsQuery, eventPage, eventPageQuery, type timelineEvents} from './event.ts'

const page = (slug: string, documents: object[] = chargeEvents) => readPublished(eventPageQuery, {slug}, documents)

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof eventPage, NonNullable<EventPageQueryResult>>()
  acceptsEverything<typeof eventCards, EventCardsQueryResult>()
  acceptsEverything<typeof timelineEvents, TimelineQueryResult>()
})

describe('a charge', () => {
  it('comes with the event that decided it', async () => {
    expect(eventPage.parse(await page('decided'))).toMatchObject({
      isCharge: true,
      outcome: {status: 'decided', event: {title: 'The case is dropped'}},
    })
  })

  it('comes as pending where editors say so', async () => {
    expect(eventPage.parse(await page('pending'))).toMatchObject({isCharge: true, outcome: {status: 'pending'}})
  })

  it.each(['bare', 'circular', 'unpublished'])('has no page while its outcome is missing: %s', async (slug) => {
    expect(await page(slug)).toBeNull()
  })

  it('is in no list while its outcome is missing', async () => {
    const cards = eventCards.parse(await readPublished(eventCardsQuery, wholeList, chargeEvents))
    expect(cards.map(({id}) => id)).toEqual(['decided', 'dropped', 'pending'])
  })

  it('does not parse without an outcome, whatever a query returns', async () => {
    const selected = Object(await page('pending'))
    expect(eventPage.safeParse({...selected, outcomePending: false}).error?.issues).toMatchObject([
      {message: '“A pending charge” is a charge without an outcome.'},
    ])
  })
})

it('leads from an outcome back to its charge', async () => {
  expect(eventPage.parse(await page('dropped')).outcomeOf.map(({id}) => id)).toEqual(['decided'])
})

it('reads an event of which nothing but the name is known', async () => {
  expect(eventPage.parse(await page('dropped'))).toMatchObject({
    isCharge: false,
    date: null,
    place: null,
    participations: [],
    related: [],
    sources: [],
    claims: [],
  })
})

it('leaves out who took part when they are not published', async () => {
  const host = {_key: 'a', role: 'host', party: {_ref: 'nobody'}}
  const event = {...chargeEvents[0], _id: 'screening', slug: {current: 'screening'}, participations: [host]}
  expect(eventPage.parse(await page('screening', [event])).participations).toEqual([])
})

describe('the hours of an event', () => {
  const read = (fields: object) =>
    schedule.parse({start: '2027-06-01T18:00:00Z', end: null, timeZone: 'Europe/Warsaw', ...fields})

  it('are told in universal time where their zone is none', () => {
    expect(read({timeZone: 'Nowhere/Land'}).timeZone).toBe('UTC')
    expect(read({}).timeZone).toBe('Europe/Warsaw')
  })

  it('have no end that is not after their beginning', () => {
    expect(read({end: '2027-06-01T10:00:00Z'}).end).toBeNull()
    expect(read({end: '2027-06-01T20:00:00Z'}).end).toBe('2027-06-01T20:00:00Z')
  })
})
