import {createWriteStream} from 'node:fs'
import {copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {assetFileName, parseAssetId, type AssetName} from '../assets/asset-name.ts'
import type {OriginalFiles} from '../assets/original-files.ts'
import type {DatasetReader} from '../documents/dataset-reader.ts'
import type {StoredDocument} from '../documents/document.ts'
import {isRecord} from '../documents/record.ts'
import {ContentLakeError} from '../errors.ts'
import {packFolder} from './pack-folder.ts'

export type ExportOptions = {
  /** Leaves documents as they are, asset documents among them, and takes no bytes along. */
  raw: boolean
  drafts: boolean
  assets: boolean
  types?: readonly string[]
}
export type ExportReport = {documents: number; assets: number}

/**
 * Writes a dataset as Sanity's export lays it out: a `.tar.gz` when the target is called so, else a folder.
 * @throws ContentLakeError when the target is there already or the bytes of an asset are missing; nothing is left then
 */
export async function exportDataset(
  reader: DatasetReader,
  originals: OriginalFiles,
  target: string,
  options: ExportOptions,
  onProgress: (documents: number) => void = () => undefined,
): Promise<ExportReport> {
  const archive = /\.(tar\.gz|tgz)$/.test(target)
  if (!archive) await assertFree(target)
  await mkdir(dirname(resolve(target)), {recursive: true})
  const folder = archive ? await mkdtemp(join(tmpdir(), 'content-lake-export-')) : `${resolve(target)}.unfinished`
  try {
    const report = await writeFolder(reader, originals, folder, options, onProgress)
    if (archive) await packFolder(folder, target)
    else await rename(folder, target)
    return report
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function assertFree(target: string) {
  const inside = await readdir(target).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? [] : [target],
  )
  if (inside.length > 0) throw new ContentLakeError('invalidRequest', `${target} is there already; name a new folder`)
}

async function writeFolder(
  reader: DatasetReader,
  originals: OriginalFiles,
  folder: string,
  options: ExportOptions,
  onProgress: (documents: number) => void,
): Promise<ExportReport> {
  for (const kind of ['images', 'files']) await mkdir(join(folder, kind), {recursive: true})
  const report = {documents: 0, assets: 0}
  const assetMap: Record<string, unknown> = {}
  await pipeline(Readable.from(lines()), createWriteStream(join(folder, 'data.ndjson')))
  if (!options.raw) await writeFile(join(folder, 'assets.json'), JSON.stringify(assetMap))
  return report

  async function* lines() {
    const {types} = options
    for (const id of reader.find(types ? {kind: 'types', types: [...types, ...assetTypes]} : {kind: 'all'})) {
      const document = reader.get(id)
      if (document === undefined || !belongs(document, options)) continue
      const asset = options.raw ? undefined : parseAssetId(id)
      if (asset === undefined) {
        report.documents += 1
        onProgress(report.documents)
        yield `${JSON.stringify(options.raw ? document : withLinks(document, options.assets))}\n`
      } else if (options.assets) {
        await copyAsset(asset, originals, folder)
        assetMap[`${asset.kind}-${asset.sha1}`] = whatPeopleSaid(document)
        report.assets += 1
      }
    }
  }
}

const assetTypes = ['sanity.imageAsset', 'sanity.fileAsset']

function belongs({_id: id}: StoredDocument, {drafts}: ExportOptions) {
  if (id.startsWith('_.')) return drafts && id.startsWith('_.releases.')
  return drafts || !(id.startsWith('drafts.') || id.startsWith('versions.'))
}

async function copyAsset(asset: AssetName, originals: OriginalFiles, folder: string) {
  const name = assetFileName(asset)
  await copyFile(originals.pathOf(asset.sha1), join(folder, `${asset.kind}s`, name)).catch(() => {
    throw new ContentLakeError(
      'notFound',
      `The bytes of ${name} are missing; export with --no-assets to go without them`,
    )
  })
}

/** What says which bytes these are is in their file's name; an import finds it out anew. */
function whatPeopleSaid(document: StoredDocument) {
  const {_id, _type, assetId, extension, mimeType, path, uploadId, url, ...rest} = document
  return rest
}

/** Puts links to files in the place of references to assets, or takes those away. */
function withLinks(value: unknown, keep: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withLinks(item, keep)).filter((item) => item !== undefined)
  if (!isRecord(value)) return value
  const {asset, ...rest} = value
  const name = isRecord(asset) && typeof asset._ref === 'string' ? parseAssetId(asset._ref) : undefined
  if (name !== undefined && !keep) return undefined
  const fields = Object.entries(name === undefined ? value : rest)
  const linked = fields.map(([key, field]) => [key, withLinks(field, keep)]).filter(([, field]) => field !== undefined)
  const link = name && `${name.kind}@file://./${name.kind}s/${assetFileName(name)}`
  return {...(link && {_sanityAsset: link}), ...Object.fromEntries(linked)}
}
