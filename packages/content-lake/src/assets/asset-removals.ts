import {readdir, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Logger} from 'pino'
import type {DocumentStore} from '../documents/document-store.ts'
import {hashOfAssetId} from './asset-name.ts'
import {isAssetOf} from './is-asset-of.ts'
import type {OriginalFiles} from './original-files.ts'
import type {Renditions} from './renditions.ts'

export type AssetRemovals = {
  /** Removes the bytes that no document of any dataset names, and what broken uploads left behind. */
  removeUnreferenced(): Promise<number>
  /** Resolves when the bytes of deleted documents are gone. */
  idle(): Promise<void>
  stop(): void
}
type Place = {folder: string; store: DocumentStore; originals: OriginalFiles; renditions: Renditions; log: Logger}

/** Removes the bytes of deleted asset documents, once the deletion is on disk and if nobody else needs them. */
export function assetRemovals({folder, store, originals, renditions, log}: Place): AssetRemovals {
  const underWay = new Set<Promise<unknown>>()
  const stop = store.onCommit(({changes}) => {
    for (const {id, after} of changes) {
      const sha1 = after === null ? hashOfAssetId(id) : undefined
      if (sha1 !== undefined) track(remove(sha1))
    }
  })
  return {removeUnreferenced, idle: async () => void (await Promise.all(underWay)), stop}

  async function remove(sha1: string) {
    const removed = await originals.removeUnless(() => isAssetOf(store, sha1), sha1)
    if (removed) await renditions.removeAllOf(sha1)
    return removed
  }

  function track(removal: Promise<unknown>) {
    const tracked = removal
      .catch((error: unknown) => log.error({err: error}, 'bytes of a deleted asset could not be removed'))
      .finally(() => underWay.delete(tracked))
    underWay.add(tracked)
  }

  async function removeUnreferenced() {
    await removeAbandoned(join(folder, 'incoming'))
    let count = 0
    for (const name of await readdir(join(folder, 'originals'), {recursive: true}).catch(() => [])) {
      const sha1 = /[a-f0-9]{40}$/.exec(name)?.[0]
      if (sha1 !== undefined && (await remove(sha1))) count += 1
    }
    return count
  }
}

/** An upload that is still coming in is younger than a day. */
async function removeAbandoned(incoming: string) {
  for (const name of await readdir(incoming).catch(() => [])) {
    // What has come in meanwhile is not there any more.
    const mtimeMs = await stat(join(incoming, name)).then(
      (found) => found.mtimeMs,
      () => Infinity,
    )
    if (Date.now() - mtimeMs > 24 * 60 * 60 * 1000) await rm(join(incoming, name), {force: true})
  }
}
