import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {demoDocuments} from '../demo/demo-dataset.ts'
import {type NewsQueryResult} from '../generated/sanity.types.ts'
import {readPublished} from '../read-published.fixture.ts'
import {news, newsQuery} from './news.ts'

it('accepts everything that the schema lets the query return', () => {
  acceptsEverything<typeof news, NewsQueryResult>()
})

it('is films and what one can attend, and nothing of the proceedings', async () => {
  const stored = demoDocuments.map((document) => ({...document, _createdAt: '2026-11-01T00:00:00Z'}))
  const items = news.parse(await readPublished(newsQuery, {}, stored))
  expect(items.map(({slug}) => slug).toSorted()).toEqual(['camerimage-tribute', 'last-take', 'last-take-premiere'])
})
