import {expect, it} from '@jest/globals'
import {publishingProblems} from '../../validation/publishing-problems.ts'
import {relatedInList} from '../../validation/related-in-list.ts'
import {slateCredits} from './slate-films.ts'
import {slateDocuments} from './slate-dataset.ts'
import {slatePrefix} from './slate-parts.ts'

const ofType = (type: string) => slateDocuments.filter(({_type}) => _type === type)

it('has 300 films, 4,000 people, 10,000 credits and 5,000 events', () => {
  expect(['documentary', 'person', 'event'].map((type) => ofType(type).length)).toEqual([300, 4000, 5000])
  expect(slateCredits.flatMap(({credits}) => credits ?? [])).toHaveLength(10_000)
})

it('can be told from every real document by its ids, of which none is there twice', () => {
  const ids = slateDocuments.map(({_id}) => _id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !id.startsWith(slatePrefix))).toEqual([])
})

it('gives every page an address of its own', () => {
  const addresses = slateDocuments.flatMap((document) =>
    'slug' in document ? [`${document._type} ${document.slug.current}`] : [],
  )
  expect(new Set(addresses).size).toBe(addresses.length)
})

it('says of every film that it is invented', () => {
  expect(ofType('documentary').filter((film) => !JSON.stringify(film).includes('There is no such film.'))).toEqual([])
})

it.each(['source', 'place', 'organisation', 'person', 'jobTitle', 'documentary', 'creditSheet', 'event'])(
  'may be published: every hundredth %s',
  async (type) => {
    const context = {related: relatedInList(slateDocuments), today: '2026-11-22'}
    const some = ofType(type).filter((_, index) => index % 100 === 0)
    const problems = await Promise.all(some.map((document) => publishingProblems(document, context)))
    expect(problems.flat()).toEqual([])
  },
)
