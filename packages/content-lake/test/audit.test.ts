import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {z} from 'zod'
import {run} from '../src/cli/run.ts'
import {serveLake, type Caller, type ServedLake} from './served-lake.ts'

const v = '/v2025-02-19'
let served: ServedLake
beforeAll(async () => {
  served = await serveLake({auditEntries: 50})
})
afterAll(() => served.stop())

const shape = z.object({
  entries: z.array(
    z.looseObject({id: z.number(), action: z.string(), subject: z.string(), actor: z.string(), count: z.number()}),
  ),
  before: z.number().nullish(),
})
const log = async (filter = '') =>
  shape.parse(await (await served.request('administrator', `${v}/audit${filter}`)).json())
const idOf = (caller: Caller) => served.lake.accounts.robots().find(({label}) => label === caller)?.id ?? ''
const query = (text: string, more = '') => `${v}/data/query/production?query=${encodeURIComponent(text)}${more}`

describe('the audit log', () => {
  test('tells who changed what, with the transaction', async () => {
    const {_rev} = await served.client('editor').create({_id: 'film', _type: 'film', title: 'Rust'})
    const {entries} = await log(`?actor=${idOf('editor')}`)
    expect(entries[0]).toMatchObject({
      action: 'POST /:version/data/mutate/:dataset',
      dataset: 'production',
      credential: idOf('editor'),
      role: 'editor',
      address: '127.0.0.1',
      subject: `${_rev} film`,
      status: 200,
    })
  })

  test('tells who read what, equal reads once with their number', async () => {
    for (let times = 0; times < 5; times += 1)
      await served.request('viewer', query('*[_id == $id]', '&$id="secret-param"'))
    await served.request('viewer', `${v}/data/doc/production/film,drafts.film`)
    const {entries} = await log(`?actor=${idOf('viewer')}`)
    expect(entries.map(({subject}) => subject)).toEqual(expect.arrayContaining(['film,drafts.film', '*[_id == $id]']))
    const reads = entries.filter(({subject}) => subject === '*[_id == $id]')
    expect(reads.reduce((sum, {count}) => sum + count, 0)).toBe(5)
  })

  test('tells who was refused, and who tried to get in', async () => {
    await served.request('viewer', `${v}/data/mutate/production`, {
      method: 'POST',
      body: '{"mutations":[{"delete":{"id":"film"}}]}',
    })
    await fetch(`${served.url}${query('*')}`, {
      headers: {authorization: 'Bearer lake-robot-stolen', 'x-forwarded-for': '198.51.100.1, 203.0.113.7'},
    })
    const {entries} = await log()
    expect(entries).toContainEqual(expect.objectContaining({actor: idOf('viewer'), status: 403}))
    expect(entries).toContainEqual(expect.objectContaining({actor: '<anonymous>', address: '203.0.113.7', status: 401}))
  })

  test('follows no anonymous reader, and holds neither secrets nor parameters', async () => {
    await served.request('anonymous', query('*[_type == "only-anonymous"]'))
    const text = JSON.stringify(await log('?limit=1000'))
    expect(text).not.toMatch(/only-anonymous|secret-param|stolen/)
    for (const token of Object.values(served.tokens)) expect(text).not.toContain(token)
  })

  test('is for administrators', async () => {
    expect((await served.request('editor', `${v}/audit`)).status).toBe(403)
    expect((await served.request('anonymous', `${v}/audit`)).status).toBe(401)
  })

  test('keeps the newest entries, in pages, and forgets what it is told to', async () => {
    for (let film = 0; film < 70; film += 1) await served.request('viewer', query(`*[_id == "film-${film}"]`))
    const {entries, before} = await log('?limit=30')
    expect(entries).toHaveLength(30)
    const older = await log(`?limit=1000&before=${before}`)
    expect(older.entries.length).toBeLessThanOrEqual(20)
    expect(older.entries[0]?.id).toBeLessThan(entries.at(-1)?.id ?? 0)
    const printed = jest.spyOn(console, 'log').mockImplementation(() => undefined)
    expect(await run(['audit', '--limit', '2'], {LAKE_DATA: served.dataFolder})).toBe(0)
    expect(printed).toHaveBeenCalledTimes(2)
    expect(await run(['audit', '--prune', '2999-01-01'], {LAKE_DATA: served.dataFolder})).toBe(0)
    printed.mockRestore()
    expect((await log(`?actor=${idOf('viewer')}`)).entries).toEqual([])
  })
})
