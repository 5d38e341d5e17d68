import {randomBytes} from 'node:crypto'
import type {IncomingDocument} from '../documents/document.ts'
import type {AssetLimits} from './asset-limits.ts'
import {assetFileName, assetId, type AssetName} from './asset-name.ts'
import {embeddedMetadata} from './embedded-metadata.ts'
import {imageMetadata, type MetadataKind} from './image-metadata.ts'
import type {ReceivedFile} from './original-files.ts'
import {broken, readImage} from './read-image.ts'
import {extensionOf, sniff, type FileKind} from './sniff.ts'
import {ContentLakeError} from '../errors.ts'

/** Where assets are served: what their addresses are made of. */
export type AssetAddress = {projectId: string; publicUrl: string; dataset: string}

/** What an uploader may say about a file; what the file says of itself counts only where this is silent. */
export type AssetDetails = {
  filename?: string
  label?: string
  title?: string
  description?: string
  creditLine?: string
  source?: {id: string; name: string; url?: string}
}
export type AssetDocument = IncomingDocument & {_id: string; path: string; url: string; sha1hash: string}
type Received = Pick<ReceivedFile, 'path' | 'sha1' | 'size'>

/**
 * Looks into an image and describes it as Sanity does.
 * @throws ContentLakeError unsupportedMediaType, unprocessable or payloadTooLarge, naming the file and the remedy
 */
export async function imageDocument(
  file: Received,
  details: AssetDetails,
  wanted: ReadonlySet<MetadataKind>,
  address: AssetAddress,
  limits: AssetLimits,
): Promise<AssetDocument> {
  const label = details.filename ?? 'The file'
  const image = await readImage(file.path, label, limits)
  const metadata = await imageMetadata(file.path, image, wanted).catch((error: unknown) =>
    Promise.reject(broken(label, error)),
  )
  const {rights, exif, location} = await embeddedMetadata(file.path)
  const {creditLine, ...ownership} = rights
  const name = {
    kind: 'image',
    sha1: file.sha1,
    width: image.width,
    height: image.height,
    extension: image.extension,
  } as const
  return {
    ...describe('sanity.imageAsset', name, image.mimeType, file, {creditLine, ...defined(details)}, address),
    metadata: {
      ...metadata,
      ...(Object.keys(ownership).length > 0 && {rights: {_type: 'imageRights', ...ownership}}),
      ...(wanted.has('exif') && {exif: {_type: 'sanity.imageExifMetadata', ...exif}}),
      ...(wanted.has('location') && location && {location: {_type: 'geopoint', ...location}}),
    },
  }
}

/**
 * Describes any other file; its type is what its bytes are.
 * @throws ContentLakeError unsupportedMediaType when a page hides behind another name
 */
export async function fileDocument(
  file: Received,
  details: AssetDetails,
  address: AssetAddress,
): Promise<AssetDocument> {
  const kind = await sniff(file.path, details.filename)
  assertHonest(kind, details.filename)
  const extension = extensionOf(details.filename) ?? kind.extension
  return describe('sanity.fileAsset', {kind: 'file', sha1: file.sha1, extension}, kind.mimeType, file, details, address)
}

const markupNames = new Set(['html', 'htm', 'xhtml', 'xml', 'svg', 'rss', 'atom', 'txt', 'ttml', 'dfxp', 'md', 'vtt'])

function assertHonest(kind: FileKind, filename: string | undefined) {
  const extension = extensionOf(filename)
  const active = kind.mimeType === 'text/html' || kind.mimeType === 'image/svg+xml'
  if (!active || extension === undefined || markupNames.has(extension)) return
  const message = `${filename ?? 'The file'} is no .${extension} file: its bytes are ${kind.mimeType}. Upload the file it should be`
  throw new ContentLakeError('unsupportedMediaType', message)
}

function describe(
  type: string,
  name: AssetName,
  mimeType: string,
  file: Received,
  details: AssetDetails,
  {projectId, publicUrl, dataset}: AssetAddress,
): AssetDocument {
  const {filename, source, ...texts} = defined(details)
  const path = `${name.kind}s/${projectId}/${dataset}/${assetFileName(name)}`
  return {
    _id: assetId(name),
    _type: type,
    assetId: file.sha1,
    extension: name.extension,
    mimeType,
    ...(filename && {originalFilename: filename}),
    path,
    sha1hash: file.sha1,
    size: file.size,
    uploadId: randomBytes(16).toString('hex'),
    url: `${publicUrl}/${path}`,
    ...texts,
    ...(source && {source: {_type: 'sanity.assetSourceData', ...source}}),
  }
}

function defined(details: AssetDetails): AssetDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined && value !== ''))
}
