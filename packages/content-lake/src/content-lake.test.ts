import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, expect, test} from '@jest/globals'
import {createContentLake} from './content-lake.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'lake-open-'))
afterEach(() => rmSync(dataFolder, {recursive: true, force: true}))

const open = () =>
  createContentLake({dataFolder, projectId: 'verite', publicUrl: 'http://lake.test', dataset: 'production'})

test('a lake whose tables are damaged says so and how to bring it back, and leaves its folder to others', async () => {
  await open().close()
  const database = new DatabaseSync(join(dataFolder, 'lake.sqlite'), {defensive: false})
  database.exec(`pragma writable_schema = on;
    update sqlite_schema set sql = replace(sql, 'webhook', 'uebhook'), tbl_name = 'uebhook', name = 'uebhook'
    where name = 'webhook' and type = 'table'`)
  database.close()
  const failure = expect.objectContaining({code: 'storageUnavailable', message: expect.stringMatching(/restore/)})
  expect(open).toThrow(failure)
  // Not that another lake has the folder.
  expect(open).toThrow(failure)
})
