import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {type MovedSlugQueryResult, type RedirectQueryResult} from '../generated/sanity.types.ts'
import {readPublished} from '../read-published.fixture.ts'
import {movedSlug, movedSlugQuery, redirect, redirectQuery} from './redirect.ts'

const documents = [
  {_id: 'a', _type: 'person', slug: {current: 'new-name'}, previousSlugs: ['old-name', 'older-name']},
  {_id: 'r', _type: 'redirect', from: '/old', to: '/new'},
  {_id: 's', _type: 'redirect', from: '/today', to: '/now', permanent: false},
]

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof redirect, RedirectQueryResult>()
  acceptsEverything<typeof movedSlug, MovedSlugQueryResult>()
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
