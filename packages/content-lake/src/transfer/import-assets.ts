import {open} from 'node:fs/promises'
import {basename} from 'node:path'
import {Readable} from 'node:stream'
import {imageDocument, fileDocument, type AssetAddress, type AssetDocument} from '../assets/asset-document.ts'
import type {AssetLimits} from '../assets/asset-limits.ts'
import type {MetadataKind} from '../assets/image-metadata.ts'
import type {OriginalFiles, ReceivedFile} from '../assets/original-files.ts'
import type {DatasetReader} from '../documents/dataset-reader.ts'
import {isRecord} from '../documents/record.ts'
import type {LinkedAsset} from './linked-assets.ts'
import type {OpenedExport} from './opened-export.ts'

export type AssetPlace = {originals: OriginalFiles; limits: AssetLimits; address: AssetAddress; reader: DatasetReader}
/** An asset's bytes, received but not yet kept; `document` is missing when the dataset has one for them. */
export type ImportedAsset = {id: string; received: ReceivedFile; document?: AssetDocument}

const previews: ReadonlySet<MetadataKind> = new Set(['lqip', 'palette', 'blurhash', 'thumbhash'])
/** What says which bytes these are and where they lie is found out anew; the rest is what people said of them. */
const ofTheBytes = new Set(
  '_id _type _rev _createdAt _updatedAt assetId extension mimeType path sha1hash size uploadId url'.split(' '),
)

/**
 * Receives one asset and describes it, with what its document in the export said.
 * @throws Error or ContentLakeError when it is not there or is not what it should be
 */
export async function importAsset(
  asset: LinkedAsset,
  exported: OpenedExport,
  place: AssetPlace,
): Promise<ImportedAsset> {
  const {originals, limits, reader} = place
  const body = await bodyOf(asset.from)
  const received = await originals.receive(body, asset.kind === 'image' ? limits.imageBytes : limits.fileBytes)
  try {
    const [existing] = reader.find({kind: 'idPrefix', prefix: `${asset.kind}-${received.sha1}-`})
    if (existing !== undefined) return {id: existing, received}
    const document = await describe(asset, received, exported, place)
    return {id: document._id, received, document}
  } catch (error) {
    await received.dispose()
    throw error
  }
}

async function describe(asset: LinkedAsset, received: ReceivedFile, exported: OpenedExport, place: AssetPlace) {
  const said = exported.assetMap[`${asset.kind}-${received.sha1}`] ?? {}
  const filename = typeof said.originalFilename === 'string' ? said.originalFilename : nameOf(asset.from)
  const {address, limits} = place
  const document: AssetDocument =
    asset.kind === 'image'
      ? await imageDocument(received, {filename}, previews, address, limits)
      : await fileDocument(received, {filename}, address)
  const kept = Object.fromEntries(Object.entries(said).filter(([name]) => !ofTheBytes.has(name)))
  const metadata = {...asRecord(document.metadata), ...asRecord(kept.metadata)}
  return {...document, ...kept, ...(Object.keys(metadata).length > 0 && {metadata})}
}

async function bodyOf(from: LinkedAsset['from']): Promise<Readable> {
  if ('path' in from) return (await open(from.path)).createReadStream()
  const response = await fetch(from.url, {signal: AbortSignal.timeout(120_000)})
  if (!response.ok || response.body === null) throw new Error(`${from.url} answered ${response.status}`)
  return Readable.fromWeb(response.body)
}

function nameOf(from: LinkedAsset['from']) {
  return decodeURIComponent(basename('path' in from ? from.path : new URL(from.url).pathname))
}

function asRecord(value: unknown) {
  return isRecord(value) ? value : {}
}
