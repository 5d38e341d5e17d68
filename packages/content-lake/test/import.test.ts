import {createHash} from 'node:crypto'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createGzip} from 'node:zlib'
import {pipeline} from 'node:stream/promises'
import {createWriteStream} from 'node:fs'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {pack} from 'tar-stream'
import {defaultAssetLimits} from '../src/assets/asset-limits.ts'
import {isAssetOf} from '../src/assets/is-asset-of.ts'
import {openOriginalFiles} from '../src/assets/original-files.ts'
import {exportDataset} from '../src/transfer/export-dataset.ts'
import {importDataset, type ImportOptions} from '../src/transfer/import-dataset.ts'
import {quarters} from './sample-images.ts'
import {temporaryStore, type TemporaryStore} from './temporary-store.ts'

let folder: string
let lake: TemporaryStore
const data = () => join(folder, 'export')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
  lake = temporaryStore()
  await mkdir(join(data(), 'images'), {recursive: true})
  await mkdir(join(data(), 'files'))
})
afterEach(async () => {
  lake.remove()
  await rm(folder, {recursive: true})
})

const strict: ImportOptions = {
  mode: 'create',
  allowFailingAssets: false,
  allowSystemDocuments: false,
  skipCrossDatasetReferences: false,
}
const originals = () => openOriginalFiles(join(folder, 'assets'))
const run = (source: string, options: Partial<ImportOptions> = {}) =>
  importDataset(
    source,
    {
      originals: originals(),
      limits: defaultAssetLimits,
      address: {projectId: 'verite', dataset: 'production', publicUrl: 'http://lake.test'},
      reader: lake.store.reader('production'),
      isNeeded: (sha1) => isAssetOf(lake.store, sha1),
      commit: async (mutations) => {
        await lake.store.mutate('production', mutations, {identity: {kind: 'system'}})
      },
    },
    {...strict, ...options},
  )
const write = async (lines: readonly (object | string)[]) => {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  await writeFile(join(data(), 'data.ndjson'), text)
  return data()
}
const all = () => {
  const reader = lake.store.reader('production')
  return [...reader.find({kind: 'all'})].map((id) => reader.get(id))
}
const get = (id: string) => lake.store.reader('production').get(id)
const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex')
const film = {_id: 'film', _type: 'film', title: 'Last Take'}
const bytesKept = async () =>
  (await readdir(join(folder, 'assets'), {recursive: true}).catch(() => [])).filter((name) =>
    /[a-f0-9-]{36}/.test(name),
  )

describe('an import', () => {
  test('takes documents in any order, with strong references both ways', async () => {
    const source = await write([
      {...film, director: {_type: 'reference', _ref: 'person'}},
      '',
      {_id: 'person', _type: 'person', film: {_type: 'reference', _ref: 'film'}},
    ])
    expect(await run(source)).toEqual({created: 2, replaced: 0, unchanged: 0, assets: 0, warnings: []})
    expect(get('film')).toMatchObject({director: {_ref: 'person'}})
    expect(get('film')?.director).not.toHaveProperty('_weak')
  })

  test('keeps when a document was made and changed', async () => {
    const times = {_createdAt: '2021-10-21T00:00:00Z', _updatedAt: '2024-01-01T00:00:00Z'}
    await run(await write([{...film, ...times, _rev: 'old'}]))
    expect(get('film')).toMatchObject(times)
    expect(get('film')?._rev).not.toBe('old')
  })

  test('takes the images and files that documents show, and those that none shows', async () => {
    const image = await quarters(30, 20)
    await writeFile(join(data(), 'images', 'my still.png'), image)
    await writeFile(join(data(), 'files', 'left.txt'), 'nobody links this')
    const meta = {originalFilename: 'Bild.png', title: 'A still', metadata: {location: {lat: 1, lng: 2}}}
    await writeFile(join(data(), 'assets.json'), JSON.stringify({[`image-${sha1(image)}`]: meta}))
    const link = {_sanityAsset: 'image@file://./images/my%20still.png'}
    const report = await run(await write([{...film, poster: {...link, alt: 'Ż'}, stills: [{...link, _key: 'a'}]}]))
    expect(report).toMatchObject({created: 1, assets: 2})
    const id = `image-${sha1(image)}-30x20-png`
    const shown = {_type: 'image', asset: {_type: 'reference', _ref: id}}
    expect(get('film')).toMatchObject({poster: {...shown, alt: 'Ż'}, stills: [{...shown, _key: 'a'}]})
    expect(get(id)).toMatchObject({
      originalFilename: 'Bild.png',
      title: 'A still',
      url: `http://lake.test/images/verite/production/${sha1(image)}-30x20.png`,
      metadata: {dimensions: {width: 30}, location: {lat: 1}},
    })
    expect(await readFile(originals().pathOf(sha1(image)))).toEqual(image)
  })

  test('of the same again changes nothing, with keys and ids that were made up', async () => {
    await writeFile(join(data(), 'images', 'a.png'), await quarters(6, 4))
    const source = await write([
      {_type: 'note', list: [{text: 'one'}, {text: 'two', inner: [{deep: true}]}]},
      {...film, poster: {_sanityAsset: 'image@file://./images/a.png'}},
    ])
    await run(source)
    const before = all()
    const revision = lake.store.reader('production').revision
    for (const mode of ['create', 'replace', 'missing'] as const) {
      expect(await run(source, {mode})).toEqual({created: 0, replaced: 0, unchanged: 2, assets: 0, warnings: []})
    }
    expect(all()).toEqual(before)
    expect(lake.store.reader('production').revision).toBe(revision)
  })

  test('replaces or leaves what is there only when it is told to', async () => {
    await run(await write([film]))
    const changed = await write([
      {...film, title: 'New'},
      {_id: 'other', _type: 'film'},
    ])
    await expect(run(changed)).rejects.toThrow(/line 1: "film" exists with other content: --replace/)
    expect(get('other')).toBeUndefined()
    expect(await run(changed, {mode: 'missing'})).toMatchObject({created: 1, unchanged: 1})
    expect(get('film')).toMatchObject({title: 'Last Take'})
    expect(await run(changed, {mode: 'replace'})).toMatchObject({replaced: 1, unchanged: 1})
    expect(get('film')).toMatchObject({title: 'New'})
  })

  test('leaves out documents of the system, but not releases', async () => {
    const source = await write([
      {_id: '_.groups.admin', _type: 'system.group'},
      {_id: '_.releases.r1', _type: 'system.release', name: 'r1'},
    ])
    expect(await run(source)).toMatchObject({created: 1})
    expect(get('_.releases.r1')).toBeDefined()
    expect(await run(source, {allowSystemDocuments: true})).toMatchObject({created: 1})
  })

  test('leaves out references to other datasets when that is asked for', async () => {
    const elsewhere = {_type: 'crossDatasetReference', _ref: 'x', _dataset: 'other'}
    await run(await write([{...film, elsewhere, list: [elsewhere]}]), {skipCrossDatasetReferences: true})
    expect(get('film')).toMatchObject({list: []})
    expect(get('film')).not.toHaveProperty('elsewhere')
  })
})

describe('an import with a mistake imports nothing and names', () => {
  test.each<[string, (object | string)[], RegExp]>([
    ['a line that is not JSON', [film, '{"_id": "a", '], /line 2: it is not JSON/],
    ['a line that is no document', [film, '[1]'], /line 2: a document is a JSON object/],
    ['a document without a type', [{_id: 'a'}], /line 1: a document .*"_type"/],
    ['a malformed id', [{_id: 'a b', _type: 'x'}], /line 1: Malformed document ID/],
    ['an id that comes twice', [film, '', film], /line 3: "film" is already the document of line 1/],
    ['a reference to nothing', [{...film, a: {_ref: 'gone'}}], /line 1: "film" refers to "gone"/],
    [
      'a missing image',
      [film, {_id: 'b', _type: 'b', p: {_sanityAsset: 'image@file://./images/no.png'}}],
      /line 2: .*no\.png/,
    ],
    ['an asset without a kind', [{...film, p: {_sanityAsset: 'file://./a.png'}}], /line 1: "_sanityAsset" is/],
    [
      'an asset whose bytes are elsewhere',
      [{_id: `image-${'a'.repeat(40)}-1x1-png`, _type: 'sanity.imageAsset'}],
      /line 1: the bytes/,
    ],
    ['every mistake at once', ['{', 'x', film], /line 1: [\s\S]*line 2: /],
  ])('%s', async (_what, lines, message) => {
    await writeFile(join(data(), 'images', 'fine.png'), await quarters(6, 4))
    await expect(run(await write(lines))).rejects.toThrow(message)
    await expect(run(await write(lines))).rejects.toThrow(/^Nothing was imported/)
    expect(all()).toEqual([])
    expect(await bytesKept()).toEqual([])
  })

  test('a page that calls itself an image', async () => {
    await writeFile(join(data(), 'images', 'a.jpg'), '<html>')
    await expect(run(await write([film]))).rejects.toThrow(/a\.jpg.*text\/html/)
    const report = await run(await write([film]), {allowFailingAssets: true})
    expect(report).toMatchObject({created: 1, assets: 0, warnings: [expect.stringContaining('a.jpg')]})
  })
})

describe('an archive', () => {
  const tar = async (entries: Record<string, string | Buffer>) => {
    const archive = pack()
    for (const [name, content] of Object.entries(entries)) archive.entry({name}, content)
    archive.finalize()
    const path = join(folder, 'export.tar.gz')
    await pipeline(archive, createGzip(), createWriteStream(path))
    return path
  }

  test('is read wherever its folder begins', async () => {
    const poster = {_sanityAsset: 'image@file://./images/a.png'}
    const entries = {
      'x-export/data.ndjson': JSON.stringify({...film, poster}),
      'x-export/images/a.png': await quarters(6, 4),
    }
    expect(await run(await tar(entries))).toMatchObject({created: 1, assets: 1})
  })

  test('cannot reach outside itself', async () => {
    const secret = join(folder, 'secret.txt')
    await writeFile(secret, 'CANARY')
    const lines = [
      {...film, a: {_sanityAsset: `file@file://${secret}`}},
      {...film, _id: 'b', a: {_sanityAsset: 'file@file://./../secret.txt'}},
    ].map((line) => JSON.stringify(line))
    await expect(run(await tar({'data.ndjson': lines.join('\n')}))).rejects.toThrow(
      /line 1: .*outside[\s\S]*line 2: .*outside/,
    )
    await run(await tar({'data.ndjson': JSON.stringify(film), '../../images/../../escaped.txt': 'CANARY'}))
    expect((await readdir(folder)).sort()).toEqual(['export', 'export.tar.gz', 'secret.txt'])
  })

  test('that is damaged imports nothing', async () => {
    const path = await tar({'data.ndjson': JSON.stringify(film), 'images/a.png': await quarters(60, 40)})
    await writeFile(path, (await readFile(path)).subarray(0, 200))
    await expect(run(path)).rejects.toThrow(/no archive of an export, or is damaged/)
    expect(all()).toEqual([])
  })
})

describe('an export', () => {
  const target = {raw: false, drafts: true, assets: true}
  const fill = async () => {
    await writeFile(join(data(), 'images', 'a.png'), await quarters(6, 4))
    await writeFile(join(data(), 'files', 'a.mp4'), 'not really a film')
    const poster = {_type: 'image', _sanityAsset: 'image@file://./images/a.png'}
    await run(
      await write([
        {...film, poster, clip: {_sanityAsset: 'file@file://./files/a.mp4'}},
        {...film, _id: 'drafts.film', title: 'Draft'},
      ]),
    )
  }

  test.each(['copy.tar.gz', 'copy'])('to %s comes back as the same documents and bytes', async (name) => {
    await fill()
    const path = join(folder, name)
    const report = await exportDataset(lake.store.reader('production'), originals(), path, target)
    expect(report).toEqual({documents: 2, assets: 2})
    const before = all()
    const other = temporaryStore()
    const here = lake
    lake = other
    try {
      await run(path)
      const content = (documents: typeof before) =>
        documents.map((document) => ({...document, _rev: '', uploadId: '', _createdAt: '', _updatedAt: ''}))
      expect(content(all())).toEqual(content(before))
    } finally {
      lake = here
      other.remove()
    }
  })

  test('can leave out drafts, types and assets', async () => {
    await fill()
    const path = join(folder, 'part')
    const options = {...target, drafts: false, assets: false, types: ['film']}
    await exportDataset(lake.store.reader('production'), originals(), path, options)
    const text = await readFile(join(path, 'data.ndjson'), 'utf8')
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([expect.not.objectContaining({poster: expect.anything()})])
  })

  test('leaves nothing behind when bytes are missing, and never writes over a folder', async () => {
    await fill()
    await rm(join(folder, 'assets', 'originals'), {recursive: true})
    const reader = lake.store.reader('production')
    await expect(exportDataset(reader, originals(), join(folder, 'x.tar.gz'), target)).rejects.toThrow(
      /bytes of .* are missing/,
    )
    await expect(exportDataset(reader, originals(), join(folder, 'x'), target)).rejects.toThrow(
      /bytes of .* are missing/,
    )
    await expect(exportDataset(reader, originals(), data(), target)).rejects.toThrow(/is there already/)
    expect((await readdir(folder)).sort()).toEqual(['assets', 'export'])
  })
})
