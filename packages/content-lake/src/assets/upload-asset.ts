import type {Readable} from 'node:stream'
import type {Identity} from '../access/identity.ts'
import type {DocumentStore} from '../documents/document-store.ts'
import type {StoredDocument} from '../documents/document.ts'
import {ContentLakeError} from '../errors.ts'
import {fileDocument, imageDocument, type AssetDetails, type AssetDocument} from './asset-document.ts'
import type {AssetLimits} from './asset-limits.ts'
import type {MetadataKind} from './image-metadata.ts'
import {isAssetOf} from './is-asset-of.ts'
import type {OriginalFiles, ReceivedFile} from './original-files.ts'

export type AssetUpload = {
  dataset: string
  kind: 'image' | 'file'
  body: Readable
  details: AssetDetails
  metadata: ReadonlySet<MetadataKind>
  /** Who the document is written as. */
  author: Identity
}
export type UploadPlace = {
  store: DocumentStore
  originals: OriginalFiles
  limits: AssetLimits
  projectId: string
  publicUrl: string
}

/**
 * Stores the bytes and the document that describes them; for bytes that the dataset has already, returns that document.
 * @throws ContentLakeError when the file is not what it should be; nothing is stored then
 */
export async function uploadAsset(place: UploadPlace, upload: AssetUpload): Promise<StoredDocument> {
  const {store, originals, limits} = place
  store.reader(upload.dataset)
  const received = await originals.receive(upload.body, upload.kind === 'image' ? limits.imageBytes : limits.fileBytes)
  try {
    const document = await describe(place, upload, received)
    await received.keep()
    const stored = await write(place, upload, document)
    // Another process may have removed the bytes, as unreferenced, before the document was there.
    await received.keep()
    return stored
  } catch (error) {
    await originals.removeUnless(() => isAssetOf(store, received.sha1), received.sha1)
    throw error
  } finally {
    await received.dispose()
  }
}

function describe(place: UploadPlace, {dataset, kind, details, metadata}: AssetUpload, received: ReceivedFile) {
  if (received.size === 0) throw new ContentLakeError('invalidRequest', 'The upload has no body; send the file in it')
  const address = {projectId: place.projectId, publicUrl: place.publicUrl, dataset}
  return kind === 'image'
    ? imageDocument(received, details, metadata, address, place.limits)
    : fileDocument(received, details, address)
}

async function write({store}: UploadPlace, {dataset, author}: AssetUpload, document: AssetDocument) {
  const existing = store.reader(dataset).get(document._id)
  if (existing) return existing
  await store.mutate(dataset, [{createIfNotExists: document}], {identity: author})
  const stored = store.reader(dataset).get(document._id)
  if (stored) return stored
  throw new ContentLakeError(
    'mutationError',
    `${document._id} was deleted while it was being uploaded; upload it again`,
  )
}
