import {createReadStream} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import {exportDataset} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import {photo, quarters} from './sample-images.ts'
import {temporaryLake, type TemporaryLake} from './temporary-lake.ts'

let lake: TemporaryLake
let folder: string

beforeAll(async () => {
  lake = await temporaryLake()
  folder = await mkdtemp(join(tmpdir(), 'transfer-'))
  await fill(clientFor('production'))
})
afterAll(async () => {
  await lake.close()
  await rm(folder, {recursive: true})
})

const clientFor = (dataset: string, token: string | undefined = lake.token) =>
  createClient({
    projectId: 'verite',
    dataset,
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    token,
  })

async function fill(client: SanityClient) {
  const plain = await client.assets.upload('image', await quarters(), {filename: 'Bild ü.png'})
  const told = await client.assets.upload('image', await photo(), {filename: 'set.jpg', title: 'On set'})
  const file = await client.assets.upload('file', Buffer.from('WEBVTT\n'), {filename: 'subtitles.vtt'})
  await client.assets.upload('file', Buffer.from('nobody links this'), {filename: 'left.txt'})
  const image = (id: string) => ({_type: 'image', asset: {_type: 'reference', _ref: id}, alt: 'Żółć'})
  await client
    .transaction()
    .create({_id: 'person-1', _type: 'person', name: 'Halyna', portrait: image(told._id)})
    .create({
      _id: 'film-1',
      _type: 'film',
      title: 'Last Take',
      poster: {...image(plain._id), hotspot: {x: 0.5, y: 0.5, width: 1, height: 1}},
      stills: [
        {_key: 'a', ...image(plain._id)},
        {_key: 'b', ...image(told._id)},
      ],
      subtitles: {_type: 'file', asset: {_type: 'reference', _ref: file._id}},
      people: [{_key: 'p', _type: 'reference', _ref: 'person-1'}],
      later: {_type: 'reference', _ref: 'not-there', _weak: true},
    })
    .create({_id: 'drafts.film-1', _type: 'film', title: 'CANARY', people: []})
    .commit()
}

const contentOf = async (client: SanityClient) => {
  const documents = await client.fetch<Record<string, unknown>[]>(
    '*[!(_id in path("_.**"))] | order(_id)',
    {},
    {perspective: 'raw'},
  )
  const own = /^(_rev|_updatedAt|_createdAt|uploadId|url|path)$/
  return documents.map((document) => Object.fromEntries(Object.entries(document).filter(([key]) => !own.test(key))))
}
const bytesOf = async (client: SanityClient) => {
  const assets = await client.fetch<{_id: string; url: string}[]>(
    '*[_type match "sanity.*Asset"] | order(_id){_id, url}',
  )
  return await Promise.all(
    assets.map(async ({_id, url}) => {
      const response = await fetch(`${url}?dlRaw=true`, {headers: {authorization: `Bearer ${lake.token}`}})
      return [_id, response.headers.get('x-sanity-sha1'), (await response.arrayBuffer()).byteLength]
    }),
  )
}
const newDataset = async (name: string, aclMode = 'public') => {
  const headers = {'content-type': 'application/json'}
  await lake.ask(`/v1/projects/verite/datasets/${name}`, {method: 'PUT', body: JSON.stringify({aclMode}), headers})
  return clientFor(name)
}

describe("Sanity's own export and import", () => {
  test.each(['stream', 'cursor'] as const)('carry a dataset to another one, in mode %s', async (mode) => {
    const source = clientFor('production')
    const outputPath = join(folder, `${mode}.tar.gz`)
    const exported = await exportDataset({client: source, dataset: 'production', outputPath, mode})
    expect(exported).toMatchObject({documentCount: 3, assetCount: 4})
    const target = await newDataset(`copy-${mode}`)
    const imported = await sanityImport(createReadStream(outputPath), {client: target})
    expect(imported).toEqual({numDocs: 3, warnings: []})
    expect(await contentOf(target)).toEqual(await contentOf(source))
    expect(await bytesOf(target)).toEqual(await bytesOf(source))
  })

  test('carry a private dataset, whose assets nobody may fetch without leave', async () => {
    const source = await newDataset('private-source', 'private')
    await fill(source)
    const outputPath = join(folder, 'private.tar.gz')
    expect(await exportDataset({client: source, dataset: 'private-source', outputPath})).toMatchObject({assetCount: 4})
    const target = await newDataset('private-copy', 'private')
    await sanityImport(createReadStream(outputPath), {client: target})
    expect(await contentOf(target)).toEqual(await contentOf(source))
  })

  test('import the same again without changing anything but revisions', async () => {
    const outputPath = join(folder, 'again.tar.gz')
    await exportDataset({client: clientFor('production'), dataset: 'production', outputPath})
    const target = await newDataset('again')
    await sanityImport(createReadStream(outputPath), {client: target})
    const before = await contentOf(target)
    await sanityImport(createReadStream(outputPath), {client: target, operation: 'createOrReplace'})
    expect(await contentOf(target)).toEqual(before)
  })
})

describe('the export stream', () => {
  const lines = async (token: string | null, query = '', dataset = 'production') => {
    const response = await lake.ask(`/v2025-02-19/data/export/${dataset}${query}`, {token})
    const text = await response.text()
    return {
      response,
      ids: text
        .split('\n')
        .filter(Boolean)
        .map((line) => String(JSON.parse(line)._id)),
      text,
    }
  }

  test('holds everything for members', async () => {
    const {response, ids} = await lines(lake.token)
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    expect(ids).toEqual(expect.arrayContaining(['drafts.film-1', 'film-1', 'person-1']))
  })

  test('holds what is published for everybody else', async () => {
    const {ids, text} = await lines(null)
    expect(ids).toContain('film-1')
    expect(text).not.toContain('CANARY')
    expect(text).not.toContain('signature=')
    expect((await lines(null, '', 'private-source')).ids).toEqual([])
  })

  test('can be limited to types', async () => {
    expect((await lines(lake.token, '?types=person')).ids).toEqual(['person-1'])
  })

  test('of a dataset that is not there is an error, not an empty file', async () => {
    expect((await lake.ask('/v1/data/export/nowhere')).status).toBe(404)
  })

  test('gives leave for an original that runs out with the address it is for', async () => {
    const {text} = await lines(lake.token, '?types=sanity.imageAsset')
    const signed = /"url":"([^"]+signature=[^"]+)"/.exec(text)?.[1] ?? ''
    const asked = async (url: string) => (await fetch(url)).headers.get('x-sanity-sha1')
    expect(await asked(signed)).toMatch(/^[a-f0-9]{40}$/)
    expect(await asked(signed.replace(/signature=./, 'signature=!'))).toBeNull()
    expect(await asked(signed.replace(/expires=\d/, 'expires=9'))).toBeNull()
  })
})
