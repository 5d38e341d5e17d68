import {expect, it} from '@jest/globals'
import {demoDocuments} from '../demo/demo-dataset.ts'
import {readPublished} from '../read-published.fixture.ts'
import {relatedInLake} from './related-in-lake.ts'

const draft = {_id: 'drafts.sheet', _type: 'creditSheet', work: {_ref: 'work-rust'}}
const client = {
  fetch: (query: string, params: Record<string, unknown>) => readPublished(query, params, [...demoDocuments, draft]),
}

it('asks the lake which references are published, and of what kind events are', async () => {
  expect(await relatedInLake(client, 'it').published(['event-charge', 'work-rust', 'nothing'])).toEqual([
    {_id: 'work-rust', _type: 'work', kind: 'film'},
    {_id: 'event-charge', _type: 'event', kind: 'charge'},
  ])
})

it('asks the lake nothing about no references', async () => {
  expect(await relatedInLake({fetch: () => Promise.reject(new Error('asked'))}, 'it').published([])).toEqual([])
})

it('asks the lake for the credit sheets of a work, drafts among them', async () => {
  expect(await relatedInLake(client, 'it').creditSheetsOf('work-rust')).toEqual(['creditSheet-rust', 'sheet'])
})

it('asks the lake for events with what they came after, and for nothing else by those ids', async () => {
  expect(await relatedInLake(client, 'it').events(['event-case-dropped', 'work-rust'])).toEqual([
    expect.objectContaining({_id: 'event-case-dropped', after: ['event-charge']}),
  ])
  expect(await relatedInLake({fetch: () => Promise.reject(new Error('asked'))}, 'it').events([])).toEqual([])
})

it.each([
  ['film', 'published'],
  ['drafts.film', 'published'],
  ['versions.rSpring.film', ['rSpring']],
])('on behalf of %s it looks at what will be public together with it', async (id, expected) => {
  const perspectives: unknown[] = []
  const asked = relatedInLake(
    {fetch: async (_query, _params, {perspective}) => perspectives.push(perspective) && []},
    id,
  )
  await asked.published(['person'])
  await asked.events(['event'])
  expect(perspectives).toEqual([expected, expected])
})
