import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {promisify} from 'node:util'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {serveLake, type ServedLake} from './served-lake.ts'

jest.setTimeout(120_000)

let served: ServedLake
beforeEach(async () => {
  served = await serveLake()
  const films = Array.from({length: 40}, (_, index) => ({
    create: {_id: `film-${index}`, _type: 'film', title: `Film ${index}`, slug: {current: `film-${index}`}},
  }))
  await served.client('administrator').mutate(films)
})
afterEach(() => served.stop())

const found = async () => {
  const query = encodeURIComponent('*[_type == "film" && slug.current == "film-7"]{_id}')
  const response = await served.request('anonymous', `/v2025-02-19/data/query/production?query=${query}`)
  const {result}: {result: unknown} = JSON.parse(await response.text())
  return result
}
const readiness = async () => (await served.request('anonymous', '/ready')).status

function harm(sql: string) {
  const database = new DatabaseSync(join(served.dataFolder, 'lake.sqlite'), {enableDoubleQuotedStringLiterals: true})
  database.exec(`pragma busy_timeout = 5000; ${sql}`)
  database.close()
}

describe('a scrub', () => {
  test('finds nothing in a sound lake, also while it is written to', async () => {
    const scrubbed = served.lake.scrub()
    for (let index = 0; index < 20; index += 1)
      await served.client('editor').create({_type: 'note', title: 'Beside it'})
    expect(await scrubbed).toMatchObject({kind: 'sound'})
    expect(await readiness()).toBe(200)
  })

  test.each([
    ['of fields', "update field_value set value = 'zzz' where id = 'film-7'"],
    ['of fields that is missing', "delete from field_value where id = 'film-7'"],
    ['of text', "delete from document_text where rowid = (select ord from document where id = 'film-7')"],
  ])('finds a wrong entry in the index %s and builds the indexes anew', async (_name, sql) => {
    harm(sql)
    expect(await served.lake.scrub()).toMatchObject({
      kind: 'repaired',
      findings: expect.arrayContaining([expect.objectContaining({kind: 'index'})]),
    })
    expect(await found()).toEqual([{_id: 'film-7'}])
    expect(await readiness()).toBe(200)
    expect(await served.lake.scrub()).toMatchObject({kind: 'sound'})
  })

  test('takes back wrong answers that were kept', async () => {
    harm("delete from field_value where id = 'film-7'")
    expect(await found()).toEqual([])
    await served.lake.scrub()
    expect(await found()).toEqual([{_id: 'film-7'}])
  })

  test('builds nothing anew from documents that are damaged, and says that the lake is not ready', async () => {
    harm("update document set content = replace(content, 'Film 7', 'Film 8') where id = 'film-7'")
    expect(await served.lake.scrub()).toMatchObject({kind: 'damaged'})
    expect(await readiness()).toBe(503)
  })

  test('keeps the last trace of a document that is gone', async () => {
    harm("delete from document where id = 'film-7'")
    const state = await served.lake.scrub()
    expect(state).toMatchObject({
      kind: 'damaged',
      findings: expect.arrayContaining([expect.objectContaining({kind: 'index'})]),
    })
    expect(await readiness()).toBe(503)
  })
})

test('a program that waits for nothing but a scrub gets its result', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'lake-scrub-'))
  const program = `
    const {createContentLake} = await import(${JSON.stringify(join(import.meta.dirname, '../src/content-lake.ts'))})
    const options = {projectId: 'verite', publicUrl: 'http://lake.test', dataset: 'production'}
    const lake = createContentLake({...options, dataFolder: ${JSON.stringify(dataFolder)}})
    console.log((await lake.scrub()).kind)
    await lake.close()`
  try {
    const args = ['--no-warnings', '--input-type=module', '--eval', program]
    expect((await promisify(execFile)(process.execPath, args)).stdout).toBe('sound\n')
  } finally {
    rmSync(dataFolder, {recursive: true, force: true})
  }
})
