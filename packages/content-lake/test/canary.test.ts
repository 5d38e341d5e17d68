import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {streamedText} from './streamed-text.ts'
import {serveLake, type ServedLake} from './served-lake.ts'

const canary = 'canary-7d1f'
const v = '/v2025-02-19'
const query = (groq: string, more = '') => `${v}/data/query/production?query=${encodeURIComponent(groq)}${more}`
let served: ServedLake

beforeAll(async () => {
  served = await serveLake({readPolicy: {anonymousFilter: '_type != "memo"', privateFields: ['note']}})
  const administrator = served.client('administrator')
  await administrator.datasets.create('vault', {aclMode: 'private'})
  await served.client('administrator', {dataset: 'vault'}).create({_id: 'vaulted', _type: 'film', title: canary})
  await administrator
    .transaction()
    .create({_id: 'film', _type: 'film', title: 'Published', note: canary, crew: [{_key: 'a', note: canary}]})
    .create({_id: 'drafts.film', _type: 'film', title: canary})
    .create({_id: 'drafts.only', _type: 'film', title: canary})
    .create({_id: 'versions.r1.film', _type: 'film', title: canary})
    .create({_id: 'hidden.film', _type: 'film', title: canary})
    .create({_id: 'memo', _type: 'memo', title: canary})
    .create({
      _id: 'pointer',
      _type: 'film',
      to: {_ref: 'memo', _type: 'reference'},
      weak: {_ref: 'drafts.only', _weak: true},
    })
    .commit()
})
afterAll(() => served.stop())

/** Everything an anonymous reader can ask that could show a document. */
const requests = [
  query('*'),
  query('*', '&perspective=published'),
  query('*', '&perspective=raw'),
  query('*', '&perspective=drafts'),
  query('*', '&perspective=r1'),
  query('*', '&resultSourceMap=true'),
  query('*[_id == "pointer"]{"a": to->title, "b": weak->title, "c": *[_id == ^.to._ref][0]}'),
  query('*[_id in path("drafts.**")]{title}'),
  query(`{"a": *[note match "canary*"]._id, "b": *[defined(note)]{note}, "c": *[_id == "film"][0].crew[].note}`),
  query('*[references("memo")]{..., "x": to->}'),
  query('*[sanity::versionOf("film")]{title}'),
  `${v}/data/query/vault?query=*`,
  `${v}/data/doc/production/film,drafts.film,versions.r1.film,hidden.film,memo,drafts.only`,
  `${v}/data/doc/production/film?includeAllVersions=true`,
  `${v}/data/doc/vault/vaulted`,
  `${v}/data/export/production`,
  `${v}/data/export/vault`,
  `${v}/data/history/production/transactions/film,drafts.film`,
  `${v}/data/history/production/documents/drafts.film?lastRevision=true`,
  `${v}/data/history/production/events/documents/film`,
  `${v}/data/references/production/documents/memo/to`,
  `${v}/projects/verite`,
  `${v}/projects/verite/datasets`,
]

describe('an anonymous reader', () => {
  it.each(requests)('finds nothing that is not for everybody in %s', async (path) => {
    const response = await served.request('anonymous', path)
    expect(response.status).not.toBe(500)
    expect(await response.text()).not.toContain(canary)
  })

  it.each([
    `${v}/data/listen/production?query=*&includeResult=true&includePreviousRevision=true&includeAllVersions=true&effectFormat=mendoza`,
    '/v2021-06-07/data/listen/production?query=*&includeResult=true&effectFormat=mendoza',
    `${v}/data/live/events/production`,
  ])('hears nothing that is not for everybody on %s', async (path) => {
    const stream = streamedText(await served.request('anonymous', path))
    await stream.until(/event: welcome[^]*?\n\n/)
    const editor = served.client('administrator')
    const title = `${canary} ${performance.now()}`
    await editor.transaction().patch('drafts.film', {set: {title}}).patch('memo', {set: {title}}).commit()
    await editor.patch('film').set({note: title}).commit()
    const last = await editor.create({_type: 'film', title: 'The last one'})
    const heard = await stream.until(
      path.includes('live') ? /event: message[^]*?\n\n/ : new RegExp(`[^]*${last._id}[^]*?\n\n`),
    )
    expect(heard).not.toContain(canary)
    await stream.leave()
  })
})

it('a viewer finds all of it, so that this test would notice', async () => {
  const response = await served.request('viewer', query('*', '&perspective=raw'))
  expect((await response.text()).split(canary).length).toBeGreaterThan(6)
})
