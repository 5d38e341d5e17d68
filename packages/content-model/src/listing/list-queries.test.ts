import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {type correctionsPage} from '../correction/correction.ts'
import {filmListQuery, filmStatusesQuery} from '../documentary/documentary.ts'
import {filmCards, listedFilmStatuses} from '../documentary/film-card.ts'
import {slateDocuments} from '../demo/large/slate-dataset.ts'
import {
  type CorrectionsPageQueryResult,
  type FilmListQueryResult,
  type FilmStatusesQueryResult,
  type OrganisationKindsQueryResult,
  type PersonInitialsQueryResult,
} from '../generated/sanity.types.ts'
import {type listedOrganisationKinds, organisationCards, organisationCardsQuery} from '../organisation/organisation.ts'
import {personCards, personCardsQuery, personInitials, personInitialsQuery} from '../person/person.ts'
import {readPublished} from '../read-published.fixture.ts'
import {lettersOf} from './initials.ts'
import {entriesPerPage, pagesOf, sliceOf} from './list-page.ts'
import {wholeList} from './whole-list.fixture.ts'

const people = slateDocuments.filter(({_type}) => _type === 'person').slice(0, 500)
const ask = (query: string, params: object, documents: readonly object[] = slateDocuments) =>
  readPublished(query, {...wholeList, ...params}, documents)

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof correctionsPage, CorrectionsPageQueryResult>()
  acceptsEverything<typeof filmCards, FilmListQueryResult>()
  acceptsEverything<typeof listedFilmStatuses, FilmStatusesQueryResult>()
  acceptsEverything<typeof listedOrganisationKinds, OrganisationKindsQueryResult>()
  acceptsEverything<typeof personInitials, PersonInitialsQueryResult>()
})

it('shows every person once over all pages', async () => {
  const pages = await Promise.all(
    Array.from({length: pagesOf(people.length)}, async (_, index) =>
      personCards.parse(await ask(personCardsQuery, sliceOf(index + 1), people)),
    ),
  )
  expect(pages[0]).toHaveLength(entriesPerPage)
  expect(new Set(pages.flat().map(({id}) => id)).size).toBe(people.length)
})

it('finds every person under a letter, those with accents too', async () => {
  const letters = lettersOf(personInitials.parse(await ask(personInitialsQuery, {}, people)))
  const found = await Promise.all(
    letters.map(async ({initials}) => personCards.parse(await ask(personCardsQuery, {initials}, people))),
  )
  expect(found.map(({length}) => length)).toEqual(letters.map(({count}) => count))
  expect(found.flat()).toHaveLength(people.length)
})

it('narrows films to how far they have come, and organisations to their kind', async () => {
  const statuses = listedFilmStatuses.parse(await ask(filmStatusesQuery, {}))
  const released = filmCards.parse(await ask(filmListQuery, {status: 'released'}))
  expect(released).toHaveLength(statuses.filter((status) => status === 'released').length)
  const schools = organisationCards.parse(await ask(organisationCardsQuery, {kind: 'university'}))
  expect(new Set(schools.map(({kind}) => kind))).toEqual(new Set(['university']))
})
