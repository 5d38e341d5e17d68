import {createReadStream} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, dirname, join, resolve} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'
import {extract} from 'tar-stream'
import {createWriteStream} from 'node:fs'
import {z} from 'zod'
import {ContentLakeError} from '../errors.ts'

const assetMap = z.record(z.string(), z.record(z.string(), z.unknown()))

/** An export on disk, as Sanity's and the lake's own commands lay it out. */
export type OpenedExport = {
  dataFile: string
  /** Where `file://./…` in the documents begins. */
  folder: string
  /** What an archive from elsewhere says may only name files of its own. */
  confined: boolean
  /** Asset files beside the documents, also those that none of them shows. */
  assetFiles: readonly {kind: 'image' | 'file'; path: string}[]
  /** What the assets' documents held, by kind and hash. */
  assetMap: z.infer<typeof assetMap>
  close(): Promise<void>
}

/**
 * Opens an `.ndjson` file, a folder or a `.tar.gz`, which is unpacked to a temporary folder first.
 * @throws ContentLakeError invalidRequest when it is none of these
 */
export async function openExport(source: string): Promise<OpenedExport> {
  const found = await stat(source).catch(() => undefined)
  if (found === undefined) throw new ContentLakeError('invalidRequest', `There is no file or folder ${source}`)
  if (found.isDirectory()) return await openFolder(resolve(source), false, async () => undefined)
  if (!/\.(tar\.gz|tgz)$/.test(source)) return {...fileAlone(resolve(source))}
  const unpacked = await mkdtemp(join(tmpdir(), 'content-lake-import-'))
  const close = () => rm(unpacked, {recursive: true, force: true})
  try {
    await unpack(source, unpacked)
    return await openFolder(unpacked, true, close)
  } catch (error) {
    await close()
    throw error instanceof ContentLakeError ? error : unreadable(source, error)
  }
}

function fileAlone(dataFile: string): OpenedExport {
  return {
    dataFile,
    folder: dirname(dataFile),
    confined: false,
    assetFiles: [],
    assetMap: {},
    close: async () => undefined,
  }
}

async function openFolder(folder: string, confined: boolean, close: () => Promise<void>): Promise<OpenedExport> {
  const dataFiles = (await readdir(folder)).filter((name) => name.endsWith('.ndjson'))
  const [dataFile] = dataFiles
  if (dataFile === undefined || dataFiles.length > 1) {
    throw new ContentLakeError('invalidRequest', `An export holds one .ndjson file; this one holds ${dataFiles.length}`)
  }
  return {
    dataFile: join(folder, dataFile),
    folder,
    confined,
    assetFiles: [...(await filesOf(folder, 'image')), ...(await filesOf(folder, 'file'))],
    assetMap: await readAssetMap(join(folder, 'assets.json')),
    close,
  }
}

async function filesOf(folder: string, kind: 'image' | 'file') {
  const names = await readdir(join(folder, `${kind}s`)).catch(() => [])
  return names.sort().map((name) => ({kind, path: join(folder, `${kind}s`, name)}))
}

async function readAssetMap(path: string) {
  const text = await readFile(path, 'utf8').catch(() => '{}')
  try {
    return assetMap.parse(JSON.parse(text))
  } catch {
    throw new ContentLakeError('invalidRequest', 'assets.json is not a JSON object of asset documents: export it again')
  }
}

/** Takes only what an export consists of, and names the files itself: no entry can leave the folder. */
async function unpack(source: string, folder: string) {
  for (const kind of ['images', 'files']) await mkdir(join(folder, kind))
  const entries = extract()
  const reading = pipeline(createReadStream(source), createGunzip(), entries)
  reading.catch(() => undefined)
  for await (const entry of entries) {
    const target = targetOf(entry.header.name)
    if (target !== undefined && entry.header.type === 'file')
      await pipeline(entry, createWriteStream(join(folder, target)))
    else entry.resume()
  }
  await reading
}

function targetOf(name: string): string | undefined {
  const [parent] = name.split('/').slice(-2, -1)
  const file = basename(name)
  if (file === '' || file.startsWith('.') || file.includes('\\')) return undefined
  if (parent === 'images' || parent === 'files') return join(parent, file)
  return file.endsWith('.ndjson') || file === 'assets.json' ? file : undefined
}

function unreadable(source: string, error: unknown) {
  const reason = error instanceof Error ? error.message : String(error)
  return new ContentLakeError('invalidRequest', `${source} is no archive of an export, or is damaged (${reason})`)
}
