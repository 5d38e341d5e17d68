import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {gunzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, it} from '@jest/globals'
import {checkLake} from '../src/checks/check-lake.ts'
import {openDatabase} from '../src/sqlite/database.ts'
import {lakeCommand} from './lake-command.ts'
import {serveLake} from './served-lake.ts'

const versions = new URL('fixtures/versions/', import.meta.url)
const migrations = readdirSync(new URL('../migrations/', import.meta.url)).sort()
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-version-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

describe('a lake that was written when the newest migration was', () => {
  it.each(readdirSync(versions))(
    '%s is served by this version, with everything in it',
    async (name) => {
      mkdirSync(folder, {recursive: true})
      writeFileSync(join(folder, 'lake.sqlite'), gunzipSync(readFileSync(new URL(name, versions))))
      const served = await serveLake({dataFolder: folder})
      const client = served.client('administrator')
      const film = await client.fetch(
        '*[slug.current == "film"][0]{title, "by": by->name}',
        {},
        {perspective: 'drafts'},
      )
      expect(film).toEqual({title: 'Draft', by: 'Ada'})
      const past = await served.request('editor', '/v2025-02-19/data/history/production/documents/film?revision=first')
      expect(await past.text()).toContain('First title')
      expect(await client.fetch('*[title match "second*"]._id')).toEqual(['film'])
      expect(await served.lake.accounts.verifyPassword('ada@example.org', 'correct horse')).toMatchObject({
        role: 'editor',
      })
      await client.create({_type: 'note', text: 'written by this version'})
      expect(await checkLake(folder, () => undefined)).toEqual([])
      await served.stop()
    },
    30_000,
  )
})

it('the newest migration has such a lake', () => {
  expect(readdirSync(versions).toSorted().at(-1)).toBe(migrations.at(-1)?.replace('.sql', '.sqlite.gz'))
})

function writeOldest() {
  const [name = ''] = readdirSync(versions)
  writeFileSync(join(folder, 'lake.sqlite'), gunzipSync(readFileSync(new URL(name, versions))))
}

it('a check of what an older version wrote brings it up to date, and finds nothing', async () => {
  writeOldest()
  expect(await lakeCommand(folder, ['check'])).toMatchObject({code: 0, out: expect.stringContaining('is sound')})
}, 30_000)

it('an older lake that still serves its folder keeps its tables', () => {
  writeOldest()
  writeFileSync(join(folder, 'serving.json'), JSON.stringify({pid: process.ppid}))
  const older = new DatabaseSync(join(folder, 'serving.lock'))
  older.exec('begin exclusive')
  expect(() => openDatabase(join(folder, 'lake.sqlite'))).toThrow('is being served by an older content-lake')
  older.close()
  openDatabase(join(folder, 'lake.sqlite')).close()
})

it('data of a newer version is refused, and not touched', async () => {
  const filename = join(folder, 'lake.sqlite')
  openDatabase(filename).close()
  const database = new DatabaseSync(filename)
  database.exec("insert into migration values ('9999_tomorrow.sql')")
  database.close()
  const reason = 'written by a newer content-lake (it has 9999_tomorrow.sql): install that'
  expect(() => openDatabase(filename)).toThrow(reason)
  expect((await lakeCommand(folder, ['check'])).err).toContain(reason)
})
