import {join} from 'node:path'
import type {Logger} from 'pino'
import type {DocumentStore} from '../documents/document-store.ts'
import type {StoredDocument} from '../documents/document.ts'
import {defaultAssetLimits, type AssetLimits} from './asset-limits.ts'
import {assetRemovals} from './asset-removals.ts'
import {openOriginalFiles, type OriginalFiles} from './original-files.ts'
import {originalHeaders} from './original-header.ts'
import {openRenditions, type Renditions} from './renditions.ts'
import {signedOriginals, type SignedOriginals} from './signed-originals.ts'
import {uploadAsset, type AssetUpload} from './upload-asset.ts'

export type Assets = {
  readonly limits: AssetLimits
  readonly originals: OriginalFiles
  /** @throws ContentLakeError notFound when the image's bytes are not there */
  readonly headerOf: ReturnType<typeof originalHeaders>
  readonly renditions: Renditions
  readonly signatures: SignedOriginals
  /** @throws ContentLakeError when the file is not what it should be; nothing is stored then */
  upload(upload: AssetUpload): Promise<StoredDocument>
  /** Removes the bytes that no document of any dataset names: those of a deleted dataset, and what broken uploads left. */
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
  const removals = assetRemovals({folder, store, originals, renditions, log})
  return {
    limits,
    originals,
    headerOf: originalHeaders(originals),
    renditions,
    signatures: signedOriginals(),
    upload: (upload) => uploadAsset({store, originals, limits, projectId, publicUrl}, upload),
    removeUnreferenced: removals.removeUnreferenced,
    async idle() {
      await removals.idle()
      await renditions.idle()
    },
    async close() {
      removals.stop()
      await removals.idle()
      await renditions.close()
    },
  }
}
