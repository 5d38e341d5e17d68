import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {run} from '../src/cli/run.ts'
import {quarters} from './sample-images.ts'
import {temporaryLake} from './temporary-lake.ts'

let folder: string
let printed: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transfer-cli-'))
  printed = []
  for (const stream of ['log', 'error'] as const) {
    jest.spyOn(console, stream).mockImplementation((text: string) => void printed.push(text))
  }
})
afterEach(async () => {
  jest.restoreAllMocks()
  await rm(folder, {recursive: true})
})

const command = (line: string, env: Record<string, string> = {}) =>
  run(line.split(' '), {LAKE_DATA: join(folder, 'data'), LAKE_PORT: '0', ...env})
const source = async () => {
  await writeFile(join(folder, 'still.png'), await quarters(12, 8))
  const film = {_id: 'film', _type: 'film', poster: {_sanityAsset: 'image@file://./still.png'}}
  await writeFile(join(folder, 'seed.ndjson'), JSON.stringify(film))
  return join(folder, 'seed.ndjson')
}

describe('content-lake import and export', () => {
  test('fill an empty data folder, and carry it to another one', async () => {
    expect(await command(`import ${await source()}`)).toBe(0)
    expect(await command(`import ${await source()}`)).toBe(0)
    expect(await command(`export ${join(folder, 'all.tar.gz')}`)).toBe(0)
    expect(await command(`import ${join(folder, 'all.tar.gz')}`, {LAKE_DATA: join(folder, 'other')})).toBe(0)
    expect(printed).toEqual([
      'Imported into production: 1 created, 0 replaced, 0 unchanged, 1 assets added',
      'Imported into production: 0 created, 0 replaced, 1 unchanged, 0 assets added',
      `Exported 1 documents and 1 assets to ${join(folder, 'all.tar.gz')}`,
      'Imported into production: 1 created, 0 replaced, 0 unchanged, 1 assets added',
    ])
  })

  test('say what is wrong and do nothing', async () => {
    await writeFile(join(folder, 'broken.ndjson'), '{"_type": "a"}\n{')
    expect(await command(`import ${join(folder, 'broken.ndjson')}`)).toBe(1)
    expect(await command(`import ${join(folder, 'nothing.ndjson')}`)).toBe(1)
    expect(await command('import')).toBe(1)
    expect(await command('import a b')).toBe(1)
    expect(await command(`import a --replace --missing`)).toBe(1)
    await command(`import ${await source()}`)
    expect(await command(`export ${join(folder, 'x')} --dataset nowhere`)).toBe(1)
    expect(printed).toEqual([
      expect.stringMatching(/^Nothing was imported\.\n {2}line 2: it is not JSON/),
      expect.stringMatching(/^There is no file or folder .*nothing\.ndjson/),
      expect.stringMatching(/^Say what to import/),
      expect.stringMatching(/^Say what to import/),
      expect.stringMatching(/exclude each other/),
      expect.stringMatching(/1 created/),
      expect.stringMatching(/There is no dataset "nowhere"/),
    ])
  })

  test('work while the lake is being served, and its listeners hear of it', async () => {
    const lake = await temporaryLake()
    try {
      const heard = listenFor(lake.url, 'film')
      await heard.ready
      const env = {LAKE_DATA: lake.folder, LAKE_PORT: new URL(lake.url).port}
      expect(await command(`import ${await source()}`, env)).toBe(0)
      expect(await heard.change).toContain('"documentId":"film"')
      const response = await lake.ask('/v1/data/export/production', {token: null})
      const lines = (await response.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      const {url} = lines.find(({_type}) => _type === 'sanity.imageAsset')
      expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(await readFile(join(folder, 'still.png')))
      expect(await command(`export ${join(folder, 'served')}`, env)).toBe(0)
      expect(lake.lake.accounts.robots().map(({label}) => label)).not.toContain('content-lake import')
    } finally {
      await lake.close()
    }
  })
})

/** Follows the public listener until it tells of a change to a document of a type. */
function listenFor(url: string, type: string) {
  const stopped = new AbortController()
  const response = fetch(
    `${url}/v2025-02-19/data/listen/production?query=${encodeURIComponent(`*[_type == "${type}"]`)}`,
    {
      signal: stopped.signal,
    },
  )
  let welcomed: () => void
  const ready = new Promise<void>((resolve) => (welcomed = resolve))
  const change = response.then(async ({body}) => {
    let text = ''
    for await (const chunk of body ?? []) {
      text += Buffer.from(chunk).toString()
      if (text.includes('event: welcome')) welcomed()
      if (/event: mutation[\s\S]*\n\n/.test(text)) break
    }
    return text
  })
  return {ready, change: change.finally(() => stopped.abort())}
}
