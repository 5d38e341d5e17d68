import {readdir, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import type {Logger} from 'pino'
import type {Identity} from '../access/identity.ts'
import type {DocumentStore} from '../documents/document-store.ts'
import type {StoredDocument} from '../documents/document.ts'
import {ContentLakeError} from '../errors.ts'
import {fileDocument, imageDocument, type AssetDetails} from './asset-document.ts'
import {defaultAssetLimits, type AssetLimits} from './asset-limits.ts'
import {hashOfAssetId} from './asset-name.ts'
import {isAssetOf} from './is-asset-of.ts'
import type {MetadataKind} from './image-metadata.ts'
import {openOriginalFiles, type OriginalFiles} from './original-files.ts'
import {originalHeaders} from './original-header.ts'
import {openRenditions, type Renditions} from './renditions.ts'
import {signedOriginals, type SignedOriginals} from './signed-originals.ts'

export type AssetUpload = {
  dataset: string
  kind: 'image' | 'file'
  body: Readable
  details: AssetDetails
  metadata: ReadonlySet<MetadataKind>
  /** Who the document is written as. */
  author: Identity
}
export type Assets = {
  readonly limits: AssetLimits
  readonly originals: OriginalFiles
  /** @throws ContentLakeError notFound when the image's bytes are not there */
  readonly headerOf: ReturnType<typeof originalHeaders>
  readonly renditions: Renditions
  readonly signatures: SignedOriginals
  /**
   * Stores the bytes and the document that describes them; for bytes that the dataset has already, returns that document.
   * @throws ContentLakeError when the file is not what it should be; nothing is stored then
   */
  upload(upload: AssetUpload): Promise<StoredDocument>
  /** Removes the bytes that no document of any dataset names, and what broken uploads left behind. */
  removeUnreferenced(): Promise<number>
  /** Resolves when bytes of deleted documents are gone and no image is being made. */
  idle(): Promise<void>
  close(): Promise<void>
}
export type AssetsOptions = {
  /** Holds originals and, in a cache that may be deleted at any time, their transformations. */
  folder: string
  store: DocumentStore
  log: Logger
  projectId: string
  publicUrl: string
  limits?: Partial<AssetLimits>
}

/** The lake's images and files. Bytes whose last document is deleted are removed once that is on disk. */
export function openAssets({folder, store, log, projectId, publicUrl, limits: chosen}: AssetsOptions): Assets {
  const limits = {...defaultAssetLimits, ...chosen}
  const originals = openOriginalFiles(folder)
  const renditions = openRenditions(join(folder, 'renditions'), limits)
  const removals = new Set<Promise<unknown>>()
  const stop = store.onCommit(({changes}) => {
    for (const {id, after} of changes) {
      const sha1 = after === null ? hashOfAssetId(id) : undefined
      if (sha1 !== undefined) track(removeUnneeded(sha1))
    }
  })
  return {
    limits,
    originals,
    headerOf: originalHeaders(originals),
    renditions,
    signatures: signedOriginals(),
    upload,
    removeUnreferenced,
    idle,
    close: async () => {
      stop()
      await Promise.all([...removals, renditions.close()])
    },
  }

  async function upload({dataset, kind, body, details, metadata, author}: AssetUpload): Promise<StoredDocument> {
    const reader = store.reader(dataset)
    const address = {projectId, publicUrl, dataset}
    const received = await originals.receive(body, kind === 'image' ? limits.imageBytes : limits.fileBytes)
    try {
      if (received.size === 0)
        throw new ContentLakeError('invalidRequest', 'The upload has no body; send the file in it')
      const document =
        kind === 'image'
          ? await imageDocument(received, details, metadata, address, limits)
          : await fileDocument(received, details, address)
      await received.keep()
      const existing = reader.get(document._id)
      if (existing) return existing
      const {results} = await store.mutate(dataset, [{createIfNotExists: document}], {identity: author})
      // Another process may have removed the bytes, as unreferenced, before the document was there.
      await received.keep()
      return results[0]?.document ?? stored(store, dataset, document._id)
    } catch (error) {
      await originals.removeUnless(() => isAssetOf(store, received.sha1), received.sha1)
      throw error
    } finally {
      await received.dispose()
    }
  }

  async function removeUnneeded(sha1: string) {
    if (await originals.removeUnless(() => isAssetOf(store, sha1), sha1)) await renditions.removeAllOf(sha1)
  }

  function track(removal: Promise<unknown>) {
    const tracked = removal
      .catch((error: unknown) => log.error({err: error}, 'bytes of a deleted asset could not be removed'))
      .finally(() => removals.delete(tracked))
    removals.add(tracked)
  }

  async function removeUnreferenced() {
    await removeAbandoned(join(folder, 'incoming'))
    const hashes = (await readdir(join(folder, 'originals'), {recursive: true}).catch(() => []))
      .map((name) => /[a-f0-9]{40}$/.exec(name)?.[0])
      .filter((sha1) => sha1 !== undefined && !isAssetOf(store, sha1))
    for (const sha1 of hashes) if (sha1 !== undefined) await removeUnneeded(sha1)
    return hashes.length
  }

  async function idle() {
    await Promise.all(removals)
    await renditions.idle()
  }
}

function stored(store: DocumentStore, dataset: string, id: string): StoredDocument {
  const document = store.reader(dataset).get(id)
  if (document === undefined) throw new ContentLakeError('mutationError', `${id} was deleted while it was uploaded`)
  return document
}

/** An upload that is still coming in is younger than a day. */
async function removeAbandoned(incoming: string) {
  for (const name of await readdir(incoming).catch(() => [])) {
    const {mtimeMs} = await stat(join(incoming, name))
    if (Date.now() - mtimeMs > 24 * 60 * 60 * 1000) await rm(join(incoming, name), {force: true})
  }
}
