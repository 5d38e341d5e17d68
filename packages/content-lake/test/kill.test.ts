import {afterEach, expect, test} from '@jest/globals'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openDatabase} from '../src/sqlite/database.ts'
import {createDocumentStore} from '../src/sqlite/document-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'content-lake-'))
afterEach(() => rmSync(folder, {recursive: true, force: true}))

test('killing the lake loses no transaction that it acknowledged, and tears none', async () => {
  const filename = join(folder, 'lake.sqlite')
  const program = new URL('fixtures/write-until-killed.ts', import.meta.url).pathname
  const writer = spawn(process.execPath, ['--no-warnings', program, filename], {stdio: ['ignore', 'pipe', 'inherit']})
  const ended = once(writer, 'exit')
  let told = ''
  for await (const chunk of writer.stdout) {
    told += String(chunk)
    if (told.split('\n').length > 200) writer.kill('SIGKILL')
  }
  await ended
  // The last line may have been cut short by the kill.
  const acknowledged = told.split('\n').slice(0, -1)

  const database = openDatabase(filename)
  const store = createDocumentStore(database, {selectIds: () => []})
  const reader = store.reader('production')
  const stored = new Set(reader.find({kind: 'all'}))
  expect(acknowledged.length).toBeGreaterThanOrEqual(200)
  expect(acknowledged.filter((id) => reader.get(`left-${id}`)?._rev !== id)).toEqual([])
  expect([...stored].filter((id) => !stored.has(id.replace(/^(left|right)/, other)))).toEqual([])
  expect(database.prepare('pragma integrity_check').get()).toEqual({integrity_check: 'ok'})
  store.close()
  database.close()
}, 60_000)

function other(side: string): string {
  return side === 'left' ? 'right' : 'left'
}
