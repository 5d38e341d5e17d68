import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {slateEvents} from '../demo/large/slate-events.ts'
import {boundsOf} from '../fuzzy-date/bounds.ts'
import {type EventFacetsQueryResult} from '../generated/sanity.types.ts'
import {wholeList} from '../listing/whole-list.fixture.ts'
import {readPublished} from '../read-published.fixture.ts'
import {eventCards, eventCardsQuery, eventFacets, eventFacetsQuery} from './event.ts'

const some = slateEvents.filter((_, index) => index % 20 === 0)
const part = async (params: object) =>
  eventCards.parse(await readPublished(eventCardsQuery, {...wholeList, ...params}, some))

it('accepts everything that the schema lets the query return', () => {
  acceptsEverything<typeof eventFacets, EventFacetsQueryResult>()
})

it('is the same list in parts as in one', async () => {
  const whole = await part({})
  const parts = await Promise.all([0, 100, 200].map((from) => part({from, to: from + 100})))
  expect(parts.flat().map(({id}) => id)).toEqual(whole.map(({id}) => id))
  expect(whole).toHaveLength(some.length)
})

it('begins with what is to come, the next first, and ends with what has been, the latest first', async () => {
  const days = (await part({})).flatMap(({schedule, date}) => {
    const {earliest = null, latest = null} = schedule ? {} : (boundsOf(date?.edtf ?? null) ?? {})
    const begins = schedule?.start ?? earliest
    return begins ? {begins, isOver: (schedule?.end ?? `${latest}T`) < wholeList.today} : []
  })
  const ahead = days.filter(({isOver}) => !isOver).map(({begins}) => begins)
  const over = days.filter(({isOver}) => isOver).map(({begins}) => begins)
  expect(days.findIndex(({isOver}) => isOver)).toBe(ahead.length)
  expect(ahead).toEqual(ahead.toSorted())
  expect(over).toEqual(over.toSorted().toReversed())
})

it('can be narrowed to each kind and each year that it counts', async () => {
  const facets = eventFacets.parse(await readPublished(eventFacetsQuery, wholeList, some))
  const [kinds, years] = [facets.map(({kind}) => kind), facets.map(({year}) => year)]
  expect((await part({kind: 'festival'})).length).toBe(kinds.filter((kind) => kind === 'festival').length)
  expect((await part({year: '2012'})).length).toBe(years.filter((year) => year === '2012').length)
  expect((await part({year: ''})).length).toBe(years.filter((year) => !year).length)
  expect(years).toHaveLength(some.length)
})

it('can be narrowed to the country of its places, and only to countries that sources name', async () => {
  const event = (_id: string, place?: string) => ({
    ...{_id, _type: 'event', title: _id, slug: {current: _id}, kind: 'screening', status: 'occurred'},
    ...(place && {place: {_type: 'reference', _ref: place}}),
  })
  const places = [
    {_id: 'torun', _type: 'place', name: 'Toruń', kind: 'city', country: 'PL'},
    {_id: 'somewhere', _type: 'place', name: 'Somewhere', kind: 'city'},
  ]
  const all = [...places, event('home', 'torun'), event('away', 'somewhere'), event('nowhere')]
  const facets = eventFacets.parse(await readPublished(eventFacetsQuery, wholeList, all))
  expect(facets.map(({country}) => country)).toEqual(expect.arrayContaining(['PL', null, null]))
  const inPoland = await readPublished(eventCardsQuery, {...wholeList, country: 'PL'}, all)
  expect(eventCards.parse(inPoland).map(({id}) => id)).toEqual(['home'])
})
