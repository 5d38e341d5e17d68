import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {
  type MovedSlugQueryResult,
  type PageCountQueryResult,
  type RedirectQueryResult,
} from '../generated/sanity.types.ts'
import {readPublished} from '../read-published.fixture.ts'
import {movedSlug, movedSlugQuery, pageCount, pageCountQuery, redirect, redirectQuery} from './redirect.ts'

const documents = [
  {_id: 'a', _type: 'person', slug: {current: 'new-name'}, previousSlugs: ['old-name', 'older-name']},
  {_id: 'c', _type: 'event', kind: 'charge', slug: {current: 'undecided'}},
  {_id: 'r', _type: 'redirect', from: '/old', to: '/new'},
  {_id: 's', _type: 'redirect', from: '/today', to: '/now', permanent: false},
]

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof redirect, RedirectQueryResult>()
  acceptsEverything<typeof movedSlug, MovedSlugQueryResult>()
  acceptsEverything<typeof pageCount, PageCountQueryResult>()
})

it('knows where a page went whose address changed', async () => {
  const moved = async (type: string, slug: string) =>
    movedSlug.parse(await readPublished(movedSlugQuery, {type, slug}, documents))
  expect(await moved('person', 'older-name')).toBe('new-name')
  expect(await moved('event', 'older-name')).toBeNull()
})

it('redirects for good unless editors say otherwise', async () => {
  const lead = async (path: string) => redirect.parse(await readPublished(redirectQuery, {path}, documents))
  expect(await lead('/old')).toEqual({to: '/new', permanent: true})
  expect(await lead('/today')).toEqual({to: '/now', permanent: false})
  expect(await lead('/nowhere')).toBeNull()
})

it('knows whether there is a page, and knows of no charge without its outcome', async () => {
  const count = async (type: string, slug: string) =>
    pageCount.parse(await readPublished(pageCountQuery, {type, slug}, documents))
  expect(await count('person', 'new-name')).toBe(1)
  expect(await count('person', 'old-name')).toBe(0)
  expect(await count('event', 'undecided')).toBe(0)
})
