import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {chargeEvents} from '../event/event.fixture.ts'
import {type SitemapQueryResult, type SlugsQueryResult} from '../generated/sanity.types.ts'
import {readPublished} from '../read-published.fixture.ts'
import {sitemap, sitemapQuery, slugs, slugsQuery} from './sitemap.ts'

const hidden = {_id: 'p', _type: 'page', title: 'Hidden', slug: {current: 'hidden'}, seo: {hidden: true}}
const work = {_id: 'w', _type: 'work', title: 'Work', kind: 'film'}
const documents = [...chargeEvents, hidden, work]

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof sitemap, SitemapQueryResult>()
  acceptsEverything<typeof slugs, SlugsQueryResult>()
})

it('lists what has a page, with its last change, and no charge without an outcome', async () => {
  const entries = sitemap.parse(await readPublished(sitemapQuery, {type: 'event', after: ''}, documents))
  expect(entries.map(({type, slug}) => `${type} ${slug}`)).toEqual(['event decided', 'event dropped', 'event pending'])
  expect(entries[0]?.updatedAt).toBe('2026-11-22T00:00:00Z')
})

it('marks what editors keep out of search engines', async () => {
  const entries = sitemap.parse(await readPublished(sitemapQuery, {type: 'page', after: ''}, documents))
  expect(entries.filter((entry) => entry.hidden).map(({slug}) => slug)).toEqual(['hidden'])
})

it('tells what has a translation, and into which languages of the site', async () => {
  const page = (id: string, fields = {}) => ({_id: id, _type: 'page', title: id, slug: {current: id}, ...fields})
  const translations = [{language: 'uk', title: 'Про'}, {language: 'xx'}, {title: 'Into none'}]
  const read = await readPublished(sitemapQuery, {type: 'page', after: ''}, [page('a', {translations}), page('b')])
  expect(sitemap.parse(read).map(({translated}) => translated)).toEqual([['uk'], []])
})

it('gives the slugs of one type', async () => {
  expect(slugs.parse(await readPublished(slugsQuery, {type: 'event', to: 10}, documents))).toEqual([
    'decided',
    'dropped',
    'pending',
  ])
})

it('names the pictures of a page, each once, with the days of their licences', async () => {
  const file = (id: string) => ({_id: id, _type: 'sanity.imageAsset', url: `https://images.test/${id}`})
  const image = (id: string, fields = {}) => ({_type: 'creditedImage', asset: {_ref: id}, ...fields})
  const film = {
    ...{_id: 'f', _type: 'documentary', title: 'F', slug: {current: 'f'}},
    keyArt: {poster: image('a')},
    stills: [image('a'), image('b', {licenceExpires: '2027-01-01'}), image('gone')],
  }
  const read = await readPublished(sitemapQuery, {type: 'documentary', after: ''}, [film, file('a'), file('b')])
  expect(sitemap.parse(read)[0]?.pictures).toEqual(['https://images.test/a', 'https://images.test/b'])
  expect(read).toMatchObject([
    {pictures: expect.arrayContaining([expect.objectContaining({licenceExpires: '2027-01-01'})])},
  ])
})
