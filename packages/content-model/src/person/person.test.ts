import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {type PersonCardsQueryResult, type PersonPageQueryResult} from '../generated/sanity.types.ts'
import {readPublished} from '../read-published.fixture.ts'
import {type personCards, personPage, personPageQuery} from './person.ts'

const person = (id: string, fields: object = {}) => ({
  _id: id,
  _type: 'person',
  name: id,
  sortName: id,
  slug: {current: id},
  vitalStatus: 'unknown',
  ...fields,
})

const tie = (kind: string, to: string) => ({_key: `${kind}-${to}`, kind, person: {_ref: to}})

async function relationshipsOf(slug: string, documents: object[]) {
  const page = personPage.parse(await readPublished(personPageQuery, {slug}, documents))
  return page.relationships.map(({kind, person: {name}}) => `${kind} ${name}`)
}

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof personPage, NonNullable<PersonPageQueryResult>>()
  acceptsEverything<typeof personCards, PersonCardsQueryResult>()
})

it('tells a relationship from both sides, entered for one', async () => {
  const family = [person('Ada', {relationships: [tie('parent', 'Byron')]}), person('Byron')]
  expect(await relationshipsOf('Ada', family)).toEqual(['parent Byron'])
  expect(await relationshipsOf('Byron', family)).toEqual(['child Ada'])
})

it('tells a relationship once that was entered for both', async () => {
  const couple = [
    person('A', {relationships: [tie('spouse', 'B')]}),
    person('B', {relationships: [tie('spouse', 'A')]}),
  ]
  expect(await relationshipsOf('A', couple)).toEqual(['spouse B'])
})

it('names others of the same name, and what tells them apart', async () => {
  const namesakes = [person('a', {name: 'Ada'}), person('b', {name: 'Ada', disambiguator: 'editor'}), person('c')]
  const page = personPage.parse(await readPublished(personPageQuery, {slug: 'a'}, namesakes))
  expect(page.namesakes).toMatchObject([{id: 'b', disambiguator: 'editor'}])
})

it('reads a person of whom nothing but the name is known', async () => {
  const page = personPage.parse(await readPublished(personPageQuery, {slug: 'Ada'}, [person('Ada')]))
  expect(page).toMatchObject({name: 'Ada', portrait: null, biography: [], credits: [], events: [], origin: null})
})
