import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {demoDocuments} from '../demo/demo-dataset.ts'
import {
  type FilmCardsQueryResult,
  type FilmCreditsQueryResult,
  type FilmPageQueryResult,
} from '../generated/sanity.types.ts'
import {readPublished} from '../read-published.fixture.ts'
import {type filmCredits, filmPage, filmPageQuery} from './documentary.ts'
import {type filmCards} from './film-card.ts'

const bare = {_id: 'film', _type: 'documentary', title: 'Film', slug: {current: 'film'}, status: 'announced'}

async function read(slug: string, documents: readonly object[]) {
  return filmPage.parse(await readPublished(filmPageQuery, {slug}, documents))
}

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof filmPage, NonNullable<FilmPageQueryResult>>()
  acceptsEverything<typeof filmCredits, NonNullable<FilmCreditsQueryResult>>()
  acceptsEverything<typeof filmCards, FilmCardsQueryResult>()
})

it('reads a film of which nothing but the title is known', async () => {
  expect(await read('film', [bare])).toMatchObject({
    title: 'Film',
    logline: null,
    story: [],
    timeline: [],
    creditSheet: null,
    offers: [],
    keyArt: {poster: null, social: null},
  })
})

it('brings the claims about an outcome into the charge that it ended', async () => {
  const charge = (await read('last-take', demoDocuments)).timeline.find(({kind}) => kind === 'charge')
  expect(charge).toMatchObject({outcome: {event: {claims: [{status: 'contested'}]}}})
})

it('puts every event that has to do with the film or its subjects on the timeline', async () => {
  const film = {...bare, subjects: [{_ref: 'ada'}]}
  const event = (id: string, fields: object) => ({
    _id: id,
    _type: 'event',
    kind: 'incident',
    title: id,
    status: 'occurred',
    slug: {current: id},
    ...fields,
  })
  const ada = {_id: 'ada', _type: 'person', name: 'Ada', slug: {current: 'ada'}}
  const events = [
    event('of the film', {related: [{_ref: 'film'}]}),
    event('of a subject', {participations: [{_key: 'a', role: 'host', party: {_ref: 'ada'}}]}),
    event('of something else', {related: [{_ref: 'other'}]}),
  ]
  expect((await read('film', [film, ada, ...events])).timeline.map(({id}) => id)).toEqual([
    'of the film',
    'of a subject',
  ])
})

it('shows images with a file, and its size, and no others', async () => {
  const asset = {
    _id: 'image-a',
    _type: 'sanity.imageAsset',
    url: 'https://cdn.example/a.jpg',
    metadata: {dimensions: {width: 1200, height: 1800}},
  }
  const words = {_type: 'creditedImage', alt: 'A desert', credit: 'Drawing: A', licence: 'MIT'}
  const keyArt = {poster: {...words, asset: {_ref: 'image-a'}}, social: {...words, asset: {_ref: 'gone'}}}
  const film = await read('film', [asset, {...bare, keyArt}])
  expect(film.keyArt.poster).toMatchObject({url: asset.url, width: 1200, height: 1800, alt: 'A desert'})
  expect(film.keyArt.social).toBeNull()
})
