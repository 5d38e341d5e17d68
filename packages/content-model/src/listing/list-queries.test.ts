import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {type correctionLog} from '../correction/correction.ts'
import {filmIndexQuery, filmListQuery} from '../documentary/documentary.ts'
import {filmCards, filmIndex} from '../documentary/film-card.ts'
import {slateDocuments} from '../demo/large/slate-dataset.ts'
import {
  type CorrectionsPageQueryResult,
  type FilmIndexQueryResult,
  type FilmListQueryResult,
  type OrganisationIndexQueryResult,
  type PersonIndexQueryResult,
} from '../generated/sanity.types.ts'
import {
  organisationCards,
  organisationCardsQuery,
  organisationIndex,
  organisationIndexQuery,
} from '../organisation/organisation.ts'
import {partsOf} from './list-part.ts'
import {personCards, personCardsQuery, personIndex, personIndexQuery} from '../person/person.ts'
import {readPublished} from '../read-published.fixture.ts'

const inEnglish = {language: 'en', after: ''}
const inUkrainian = {language: 'uk', after: ''}

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof correctionLog, CorrectionsPageQueryResult>()
  acceptsEverything<typeof filmCards, FilmListQueryResult>()
  acceptsEverything<typeof filmIndex, FilmIndexQueryResult>()
  acceptsEverything<typeof organisationIndex, OrganisationIndexQueryResult>()
  acceptsEverything<typeof personIndex, PersonIndexQueryResult>()
})

it.each([
  ['films', filmIndexQuery, filmIndex, filmListQuery, filmCards],
  ['organisations', organisationIndexQuery, organisationIndex, organisationCardsQuery, organisationCards],
  ['people', personIndexQuery, personIndex, personCardsQuery, personCards],
])(
  'knows each of the %s that have a page, and reads those that are wanted',
  async (_of, index, entries, query, cards) => {
    const all = entries.parse(await readPublished(index, inEnglish, slateDocuments)).map(({id}) => id)
    expect(all.length).toBeGreaterThan(100)
    const ids = all.slice(7, 20)
    const found = cards.parse(await readPublished(query, {ids}, slateDocuments)).map(({id}) => id)
    expect(found.toSorted()).toEqual(ids.toSorted())
  },
)

it('is read whole, and each entry once, however long it is', async () => {
  const people = Array.from({length: 10_001}, (_, index) => ({
    _id: `person-${index}`,
    _type: 'person',
    sortName: `Name ${index}`,
    slug: {current: `name-${index}`},
  }))
  for (const stored of [people, people.slice(0, 5000), []]) {
    const read: string[] = []
    let asked = 0
    for await (const part of partsOf(
      (after) => (asked++, readPublished(personIndexQuery, {...inEnglish, after}, stored)),
    )) {
      read.push(...personIndex.parse(part).map(({id}) => id))
    }
    expect(read).toEqual(stored.map(({_id}) => _id).toSorted())
    expect(asked).toBe(Math.floor(stored.length / 5000) + 1)
  }
})

it('goes by what readers of a language read: the translation where there is one', async () => {
  const translated = (fields: object) => ({
    slug: {current: 'a'},
    translations: [{_key: 'uk', language: 'uk', ...fields}],
  })
  const documents = [
    {
      _id: 'film',
      _type: 'documentary',
      title: 'The Road',
      sortTitle: 'Road',
      status: 'released',
      ...translated({title: 'Шлях'}),
    },
    {
      _id: 'person',
      _type: 'person',
      name: 'Halyna Hutchins',
      sortName: 'Hutchins, Halyna',
      ...translated({name: 'Галина Гатчінс'}),
    },
    {
      _id: 'school',
      _type: 'organisation',
      name: 'Kyiv School',
      kind: 'university',
      ...translated({name: 'Київська школа'}),
    },
  ]
  const names = async (language: {language: string; after: string}) => [
    ...filmIndex.parse(await readPublished(filmIndexQuery, language, documents)).map(({title}) => title),
    ...personIndex.parse(await readPublished(personIndexQuery, language, documents)).map(({sortName}) => sortName),
    ...organisationIndex.parse(await readPublished(organisationIndexQuery, language, documents)).map(({name}) => name),
  ]
  expect(await names(inEnglish)).toEqual(['Road', 'Hutchins, Halyna', 'Kyiv School'])
  expect(await names(inUkrainian)).toEqual(['Шлях', 'Гатчінс, Галина', 'Київська школа'])
})
