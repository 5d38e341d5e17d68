import {appendFileSync, mkdtempSync, openSync, rmSync, statSync, unlinkSync, writeSync, closeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from '@jest/globals'
import {cpSync} from 'node:fs'
import {demoDocuments} from '@verite/content-model/demo'
import {lakeCommand, serveCommand} from './lake-command.ts'
import {quarters} from './sample-images.ts'

const folder = mkdtempSync(join(tmpdir(), 'lake-check-'))
const sound = join(folder, 'sound')
const data = join(folder, 'data')
let original: string

beforeAll(async () => {
  const {out: token} = await lakeCommand(sound, ['token', 'create', '--role', 'administrator', '--label', 'test'])
  const served = await serveCommand(sound)
  const post = async (path: string, body: string | Uint8Array<ArrayBuffer>) => {
    const headers = {authorization: `Bearer ${token}`}
    return (await fetch(`${served.url}/v2025-02-19/${path}/production`, {method: 'POST', headers, body})).text()
  }
  const mutations = demoDocuments.map((document) => ({createOrReplace: document}))
  await post('data/mutate', JSON.stringify({mutations}))
  await post('data/mutate', JSON.stringify({mutations: [{patch: {id: 'siteSettings', set: {note: 'changed'}}}]}))
  const release = {actionType: 'sanity.action.release.create', releaseId: 'spring', metadata: {title: 'Spring'}}
  const schedule = {
    actionType: 'sanity.action.release.schedule',
    releaseId: 'spring',
    publishAt: '2099-01-01T00:00:00Z',
  }
  await post('data/actions', JSON.stringify({actions: [release, schedule]}))
  const uploaded: {document: {sha1hash: string}} = JSON.parse(
    await post('assets/images', new Uint8Array(await quarters())),
  )
  const {sha1hash} = uploaded.document
  original = join('assets', 'originals', sha1hash.slice(0, 2), sha1hash)
  await served.kill('SIGTERM')
}, 60_000)
afterAll(() => rmSync(folder, {recursive: true}))
beforeEach(() => {
  rmSync(data, {recursive: true, force: true})
  cpSync(sound, data, {recursive: true})
})

function damage(sql: string) {
  const database = new DatabaseSync(join(data, 'lake.sqlite'))
  database.exec(sql)
  expect(database.prepare('select total_changes() as count').get()?.count).toBeGreaterThan(0)
  database.close()
}

it('content-lake check finds nothing in a sound lake', async () => {
  expect(await lakeCommand(data, ['check'])).toMatchObject({code: 0, out: expect.stringContaining('is sound')})
}, 60_000)

describe('content-lake check finds, and --repair mends,', () => {
  it.each([
    ['references', 'a missing', 'delete from document_reference where rowid_ = 1'],
    [
      'references',
      'an invented',
      "insert into document_reference (dataset, target, source, strong) values (1, 'nowhere', 'siteSettings', 0)",
    ],
    ['fields', 'a missing', 'delete from field_value where id = (select min(id) from field_value)'],
    ['fields', 'a wrong', "update field_value set value = 'zzz' where id = (select min(id) from field_value)"],
    ['schedules', 'a missing', 'delete from release_schedule'],
    ['text', 'a missing', 'delete from document_text where rowid = (select min(ord) from document)'],
    [
      'text',
      'a wrong',
      "insert or replace into document_text (rowid, tokens) select min(ord), 'NONSENSE' from document",
    ],
  ])(
    'in the index of %s %s entry',
    async (name, _what, sql) => {
      const first = '(dataset, target, source) = (select dataset, target, source from document_reference limit 1)'
      damage(sql.replace('rowid_ = 1', first))
      const found = await lakeCommand(data, ['check'])
      expect(found).toMatchObject({code: 1, out: expect.stringContaining(`the index of ${name}`)})
      expect(found.out).toContain('check --repair')
      expect(await lakeCommand(data, ['check', '--repair'])).toMatchObject({code: 0})
    },
    60_000,
  )
})

describe('content-lake check finds', () => {
  it.each([
    [
      'a document that is not JSON',
      `update document set content = '{"_id"' where id = 'siteSettings'`,
      'document "siteSettings" cannot be read',
    ],
    [
      'a document at another revision than its history',
      "update transaction_log set id = 'other' where sequence = 2",
      'its history ends with "other"',
    ],
    [
      'a change of no transaction',
      'pragma foreign_keys = off; delete from transaction_log where sequence = 2',
      'belongs to no transaction',
    ],
    [
      'history that cannot be read back',
      "update document_change set revert = '[99]' where sequence = 2",
      'cannot be read back',
    ],
    [
      'a document without what it refers to',
      `delete from document where ord = (select d.ord from document as d join document_reference as r on r.target = d.id where r.strong = 1 limit 1)`,
      'which is not there',
    ],
  ])(
    '%s',
    async (_what, sql, message) => {
      damage(sql)
      expect(await lakeCommand(data, ['check'])).toMatchObject({code: 1, out: expect.stringContaining(message)})
    },
    60_000,
  )

  it('bytes of an asset that are missing or changed', async () => {
    appendFileSync(join(data, original), 'x')
    expect((await lakeCommand(data, ['check'])).out).toContain('are damaged')
    unlinkSync(join(data, original))
    const {out} = await lakeCommand(data, ['check', '--json'])
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({kind: 'asset', message: expect.stringContaining('are missing')}),
    ])
  }, 60_000)

  it('pages of the file that were overwritten', async () => {
    const path = join(data, 'lake.sqlite')
    const file = openSync(path, 'r+')
    for (let page = 10; page * 4096 < statSync(path).size; page += 10)
      writeSync(file, Buffer.alloc(64, 255), 0, 64, page * 4096)
    closeSync(file)
    const {code, out} = await lakeCommand(data, ['check'])
    expect({code, out}).toEqual({code: 1, out: expect.stringContaining('the file is damaged')})
    expect(out).toContain('content-lake restore')
  }, 60_000)
})
