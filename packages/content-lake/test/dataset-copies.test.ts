import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {z} from 'zod'
import {serveLake, type ServedLake} from './served-lake.ts'
import {streamedText} from './streamed-text.ts'
import {temporaryStore} from './temporary-store.ts'

let served: ServedLake
beforeAll(async () => {
  served = await serveLake()
})
afterAll(() => served.stop())

const v = '/v2025-02-19'
const send = (method: string, path: string, body?: object) =>
  served.request('administrator', v + path, {method, body: body && JSON.stringify(body)})
const documentsOf = (dataset: string) =>
  served.client('administrator', {dataset, perspective: 'raw'}).fetch('*[!(_type match "*Asset")]')

/** Starts a copy and follows it until it has ended. */
async function copy(body: object, from = 'production') {
  const started = await send('PUT', `/datasets/${from}/copy`, body)
  const {jobId} = z.object({jobId: z.string()}).parse(await started.json())
  // As Sanity's command line asks: without a token.
  const stream = streamedText(await served.request('anonymous', `${v}/jobs/${jobId}/listen`))
  await stream.until(/"state":"(completed|failed)"/)
  const job = await (await served.request('anonymous', `${v}/jobs/${jobId}`)).json()
  return {jobId, job}
}

describe('a copy of a dataset', () => {
  test('holds its documents with their revisions, drafts, releases, history and assets', async () => {
    const editor = served.client('editor')
    const {_id: asset} = await editor.assets.upload('file', Buffer.from('a trailer'), {filename: 'trailer.txt'})
    await editor.create({_id: 'person', _type: 'person', name: 'Halyna'})
    await editor.create({_id: 'film', _type: 'film', title: 'First', by: {_type: 'reference', _ref: 'person'}})
    await editor
      .patch('film')
      .set({title: 'Second', trailer: {asset: {_type: 'reference', _ref: asset}}})
      .commit()
    await editor.create({_id: 'drafts.film', _type: 'film', title: 'Draft'})
    await editor.create({_id: 'versions.r1.film', _type: 'film', title: 'In a release'})
    expect((await copy({targetDataset: 'whole'})).job).toMatchObject({state: 'completed', progress: 100})

    expect(await documentsOf('whole')).toEqual(await documentsOf('production'))
    const past = (dataset: string) =>
      served.request('editor', `${v}/data/history/${dataset}/transactions/film?excludeContent=true`)
    expect(await (await past('whole')).text()).toEqual(await (await past('production')).text())
    const copied = await served.client('editor', {dataset: 'whole'}).getDocument(asset)
    expect(copied?.url).toContain('/whole/')
    expect((await served.request('editor', new URL(copied?.url).pathname)).status).toBe(200)
  })

  test('is found by its indexes, goes on by itself, and leaves the first as it was', async () => {
    await copy({targetDataset: 'own'})
    const own = served.client('editor', {dataset: 'own'})
    expect(await own.fetch('*[_type == "film" && references("person")].title')).toEqual(['Second'])
    await own.patch('film').set({title: 'Third'}).commit()
    expect(await own.fetch('*[_id == "film"][0].title')).toBe('Third')
    expect(await served.client('editor').fetch('*[_id == "film"][0].title')).toBe('Second')
  })

  test('leaves history and releases behind when told to', async () => {
    await copy({targetDataset: 'bare', skipHistory: true, skipContentReleases: true})
    const ids = (await documentsOf('bare')).map(({_id}: {_id: string}) => _id)
    expect(ids).toEqual(['drafts.film', 'film', 'person'])
    const past = await served.request('editor', `${v}/data/history/bare/transactions/film?excludeContent=true`)
    expect(await past.text()).toBe('')
  })

  test('is not answered from what was there while it was made', async () => {
    const create = (_: unknown, index: number) => ({create: {_id: `note-${index}`, _type: 'note'}})
    await send('POST', '/data/mutate/production', {mutations: Array.from({length: 500}, create)})
    const count = () => served.client('editor', {dataset: 'asked'}).fetch('count(*[_type == "note"])')
    const whole = copy({targetDataset: 'asked'})
    while (
      await count().then(
        () => false,
        () => true,
      )
    );
    await whole
    expect(await count()).toBe(500)
  })

  test('is as private as the dataset was', async () => {
    await send('PUT', '/datasets/secret', {aclMode: 'private'})
    await copy({targetDataset: 'secret-copy'}, 'secret')
    expect((await served.request('anonymous', `${v}/data/query/secret-copy?query=*`)).status).toBe(401)
  })

  test('replaces nothing, and needs a dataset to copy', async () => {
    expect((await send('PUT', '/datasets/production/copy', {targetDataset: 'own'})).status).toBe(409)
    expect((await send('PUT', '/datasets/nowhere/copy', {targetDataset: 'x'})).status).toBe(404)
    expect((await send('GET', '/jobs/copy-0/listen')).status).toBe(404)
  })
})

describe('an alias of a dataset', () => {
  test('leads clients to the dataset that it is linked to at the time', async () => {
    await send('PUT', '/aliases/live', {datasetName: 'production'})
    const live = served.client('editor', {dataset: '~live'})
    expect(await live.fetch('*[_id == "film"][0].title')).toBe('Second')
    await send('PATCH', '/aliases/live', {datasetName: 'own'})
    expect(await live.fetch('*[_id == "film"][0].title')).toBe('Third')
    expect(await (await send('PATCH', '/aliases/live/unlink', {})).json()).toMatchObject({datasetName: 'own'})
    await expect(live.fetch('*')).rejects.toThrow(/not linked/)
    await send('DELETE', '/aliases/live')
    await expect(live.fetch('*')).rejects.toThrow(/no dataset alias/)
  })

  test('shows nobody more than the dataset itself does', async () => {
    await send('PUT', '/aliases/hidden', {datasetName: 'secret'})
    expect((await served.request('anonymous', `${v}/data/query/~hidden?query=*`)).status).toBe(401)
  })
})

test('an export is one state of the dataset, whatever is written while it is read', async () => {
  const {store, remove} = temporaryStore()
  const write = (_id: string, n: number) =>
    store.mutate('production', [{createOrReplace: {_id, _type: 'note', n}}], {identity: {kind: 'system'}})
  await write('a', 1)
  const snapshot = store.snapshot('production')
  await write('a', 2)
  await write('b', 2)
  expect(Array.from(snapshot.reader.find({kind: 'all'}))).toEqual(['a'])
  expect(snapshot.reader.get('a')).toMatchObject({n: 1})
  snapshot.close()
  expect(store.reader('production').get('a')).toMatchObject({n: 2})
  remove()
})
