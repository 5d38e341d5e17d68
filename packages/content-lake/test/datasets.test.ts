import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {serveLake, type ServedLake} from './served-lake.ts'
import {openDatabase} from '../src/sqlite/database.ts'
import {createDataset} from '../src/sqlite/datasets.ts'

let served: ServedLake
beforeAll(async () => {
  served = await serveLake()
})
afterAll(() => served.stop())

const administrator = () => served.client('administrator')
const anonymous = (dataset: string) => served.client('anonymous', {dataset})
const titles = '*[_type == "film"].title'

describe("an administrator's client", () => {
  test('makes, lists, edits and deletes datasets', async () => {
    const {datasets} = administrator()
    expect(await datasets.create('archive')).toMatchObject({datasetName: 'archive', aclMode: 'public'})
    expect(await datasets.create('desk', {aclMode: 'private'})).toMatchObject({aclMode: 'private'})
    expect(await datasets.list()).toMatchObject([
      {name: 'archive', aclMode: 'public'},
      {name: 'desk', aclMode: 'private'},
      {name: 'production'},
    ])
    expect(await datasets.edit('archive', {aclMode: 'private'})).toEqual({datasetName: 'archive', aclMode: 'private'})
    expect(await datasets.delete('archive')).toEqual({deleted: true})
    expect((await datasets.list()).map(({name}) => name)).toEqual(['desk', 'production'])
  })

  test('is told what is wrong with a name, and which datasets there are', async () => {
    const {datasets} = administrator()
    await expect(datasets.create('production')).rejects.toMatchObject({statusCode: 409})
    await expect(datasets.edit('absent', {aclMode: 'public'})).rejects.toThrow(/"absent" not found.*"production"/)
    await expect(datasets.edit('production', {})).rejects.toThrow(/aclMode/)
  })
})

describe('a dataset that is made private', () => {
  test('shows anonymous readers nothing from then on, also what was cached', async () => {
    const {datasets} = administrator()
    await datasets.create('open')
    await served.client('editor', {dataset: 'open'}).create({_type: 'film', title: 'Rust'})
    expect(await anonymous('open').fetch(titles)).toEqual(['Rust'])
    await datasets.edit('open', {aclMode: 'private'})
    await expect(anonymous('open').fetch(titles)).rejects.toMatchObject({statusCode: 401})
    expect(await served.client('viewer', {dataset: 'open'}).fetch(titles)).toEqual(['Rust'])
    await datasets.edit('open', {aclMode: 'public'})
    expect(await anonymous('open').fetch(titles)).toEqual(['Rust'])
  })
})

describe('a dataset that is deleted', () => {
  const originals = () =>
    readdirSync(join(served.dataFolder, 'assets', 'originals'), {recursive: true, encoding: 'utf8'}).filter((name) =>
      /[a-f0-9]{40}$/.test(name),
    )

  test('takes along the bytes that no other dataset has', async () => {
    await administrator().datasets.create('gone')
    const [gone, kept] = [served.client('editor', {dataset: 'gone'}), served.client('editor')]
    await gone.assets.upload('file', Buffer.from('only here'))
    const shared = await gone.assets.upload('file', Buffer.from('in both'))
    await kept.assets.upload('file', Buffer.from('in both'))
    expect(originals()).toHaveLength(2)
    await administrator().datasets.delete('gone')
    expect(originals().map((name) => name.slice(-40))).toEqual([shared.sha1hash])
  })

  test('leaves nothing to one of the same name that is made later', async () => {
    const {datasets} = administrator()
    await datasets.create('again')
    await served.client('editor', {dataset: 'again'}).create({_type: 'film', title: 'Old'})
    expect(await anonymous('again').fetch(titles)).toEqual(['Old'])
    await datasets.delete('again')
    await expect(anonymous('again').fetch(titles)).rejects.toMatchObject({statusCode: 404})
    await datasets.create('again')
    expect(await anonymous('again').fetch(titles)).toEqual([])
  })
})

test('a dataset that another process makes is there at once', async () => {
  expect((await served.request('anonymous', '/v1/data/query/elsewhere?query=*')).status).toBe(404)
  const other = openDatabase(join(served.dataFolder, 'lake.sqlite'))
  createDataset(other, {name: 'elsewhere', aclMode: 'public'})
  expect(await anonymous('elsewhere').fetch('*')).toEqual([])
  other.prepare("update dataset set acl_mode = 'private' where name = 'elsewhere'").run()
  await expect(anonymous('elsewhere').fetch('*')).rejects.toMatchObject({statusCode: 401})
  other.close()
})
