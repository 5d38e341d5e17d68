import {describe, expect, it} from '@jest/globals'
import {evaluate, parse} from 'groq-js'
import {acceptsEverything} from '../accepts.ts'
import {type PressKitsQueryResult, type PressMaterialsQueryResult} from '../generated/sanity.types.ts'
import {anonymousReadFilter} from '../private-content.ts'
import {readPublished} from '../read-published.fixture.ts'
import {pressKits, pressKitsQuery, pressMaterials, pressMaterialsQuery} from './press-kit.ts'

const asset = {
  _id: 'image-a',
  _type: 'sanity.imageAsset',
  assetId: 'a',
  url: 'https://images.test/a.jpg',
  extension: 'jpg',
  size: 1000,
  metadata: {dimensions: {width: 3, height: 2}},
}
const still = {_type: 'creditedImage', asset: {_ref: 'image-a'}, alt: 'A desert', credit: 'A. Name', licence: 'Press'}
const film = {_id: 'film', _type: 'documentary', title: 'Film', slug: {current: 'film'}, stills: [still]}
const kit = {_id: 'kit', _type: 'pressKit', title: 'Stills', documentary: {_ref: 'film'}, images: [still]}

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof pressKits, PressKitsQueryResult>()
  acceptsEverything<typeof pressMaterials, NonNullable<PressMaterialsQueryResult>>()
})

it('holds the pictures whose file exists, with the end of their licence', async () => {
  const gone = {...still, asset: {_ref: 'gone'}}
  const documents = [asset, {...film, stills: [gone, {...still, licenceExpires: '2027-01-01'}]}]
  const read = pressMaterials.parse(await readPublished(pressMaterialsQuery, {slug: 'film'}, documents))
  expect(read.stills).toMatchObject([{alt: 'A desert', credit: 'A. Name', licenceExpires: '2027-01-01', size: 1000}])
})

it('names each person with a biography once, those who made the film first', async () => {
  const person = (id: string) => ({_id: id, _type: 'person', name: id, slug: {current: id}, biography: [block(id)]})
  const documents = [
    person('subject'),
    person('director'),
    {...person('silent'), biography: []},
    {...film, subjects: [{_ref: 'subject'}, {_ref: 'director'}, {_ref: 'silent'}]},
    {
      _id: 'sheet',
      _type: 'creditSheet',
      work: {_ref: 'film'},
      credits: [{party: {_ref: 'director'}}, {party: {_ref: 'silent'}}, {party: {_ref: 'director'}}],
    },
  ]
  const read = pressMaterials.parse(await readPublished(pressMaterialsQuery, {slug: 'film'}, documents))
  expect(read.lives.map(({name}) => name)).toEqual(['director', 'subject'])
})

describe('a kit under embargo', () => {
  const at = (embargoUntil: string) => ({...kit, _id: embargoUntil, embargoUntil})

  it('says until when', async () => {
    const documents = [film, at('2999-01-01T09:00:00Z'), kit]
    const read = pressKits.parse(await readPublished(pressKitsQuery, {slug: 'film'}, documents))
    expect(read.map(({embargoUntil}) => embargoUntil)).toEqual([null, '2999-01-01T09:00:00Z'])
  })

  it('reaches no anonymous reader of the lake before its time', async () => {
    const dataset = [
      kit,
      at('2999-01-01T09:00:00Z'),
      at('2020-01-01T09:00:00Z'),
      {...kit, _id: 'odd', embargoUntil: '?'},
    ]
    const value = await evaluate(parse(`*[${anonymousReadFilter}]._id`), {dataset})
    expect(await value.get()).toEqual(['kit', '2020-01-01T09:00:00Z'])
  })
})

function block(text: string) {
  return {_type: 'block', _key: 'b', style: 'normal', children: [{_type: 'span', _key: 's', text, marks: []}]}
}
