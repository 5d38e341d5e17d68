import type {DatabaseSync} from 'node:sqlite'
import type {OriginalFiles} from '../assets/original-files.ts'
import {assetHashes} from '../backup/asset-hashes.ts'
import {hashOf} from '../backup/backup-manifest.ts'
import {several, type Finding} from './finding.ts'

/** Whether the bytes of every asset are there and are those that were uploaded. */
export async function checkAssets(
  database: DatabaseSync,
  originals: OriginalFiles,
  onProgress: (done: number, total: number) => void,
): Promise<Finding[]> {
  const needed = assetHashes(database)
  const wrong: {id: string; what: string}[] = []
  let done = 0
  for (const [sha1, id] of needed) {
    onProgress(done++, needed.size)
    if (!originals.has(sha1)) wrong.push({id, what: 'are missing'})
    else if ((await hashOf(originals.pathOf(sha1), 'sha1')) !== sha1) wrong.push({id, what: 'are damaged'})
  }
  return several(wrong, ({id, what}) => ({
    kind: 'asset',
    message: `the bytes of "${id}" ${what}`,
    remedy: 'bring the file back from a backup, or upload it again and delete this asset',
  }))
}
