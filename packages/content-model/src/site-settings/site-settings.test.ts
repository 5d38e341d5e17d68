import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {demoDocuments} from '../demo/demo-dataset.ts'
import {type HomePageQueryResult, type SiteSettingsQueryResult} from '../generated/sanity.types.ts'
import {homePage, homePageQuery} from '../home/home.ts'
import {wholeList} from '../listing/whole-list.fixture.ts'
import {readPublished} from '../read-published.fixture.ts'
import {previewLinksFrom, previewLinksFromQuery, siteSettings, siteSettingsQuery} from './site-settings.ts'

const menu = [
  {_key: 'film', label: 'Film', target: {_ref: 'film'}},
  {_key: 'gone', label: 'Gone', target: {_ref: 'unpublished'}},
  {_key: 'people', label: 'People', path: '/people'},
]
const settings = {_id: 'siteSettings', _type: 'siteSettings', title: 'Site', description: 'A site.', navigation: menu}
const film = {_id: 'film', _type: 'documentary', title: 'Film', slug: {current: 'the-film'}, status: 'announced'}

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof siteSettings, SiteSettingsQueryResult>()
  acceptsEverything<typeof homePage, HomePageQueryResult>()
})

it('leads each menu entry to the present address, and leaves out what is not published', async () => {
  const found = siteSettings.parse(await readPublished(siteSettingsQuery, {}, [settings, film]))
  expect(found?.navigation.map(({label, href}) => [label, href])).toEqual([
    ['Film', '/films/the-film'],
    ['People', '/people'],
  ])
})

it('opens the home page with the films that editors chose, and lists what one can attend', async () => {
  const home = homePage.parse(await readPublished(homePageQuery, {...wholeList, ids: []}, demoDocuments))
  expect(home.featured.map(({slug}) => slug)).toEqual(['last-take'])
  expect(home.over.map(({kind}) => kind)).toEqual(['premiere', 'tribute'])
})

it('has a home page without settings', async () => {
  expect(homePage.parse(await readPublished(homePageQuery, {...wholeList, ids: ['film']}, [film]))).toMatchObject({
    featured: [],
    films: [{title: 'Film'}],
    ahead: [],
    over: [],
  })
})

it('knows up to which minute preview links were taken back, the whole of it', async () => {
  const from = async (fields: object) =>
    previewLinksFrom.parse(await readPublished(previewLinksFromQuery, {}, [{...settings, ...fields}]))
  expect(await from({})).toBe(0)
  expect(await from({previewLinksFrom: '2026-11-23T14:03:00.000Z'})).toBe(Date.parse('2026-11-23T14:04:00Z'))
  expect(await from({previewLinksFrom: '2026-11-23T16:03:30+02:00'})).toBe(Date.parse('2026-11-23T14:04:00Z'))
})
