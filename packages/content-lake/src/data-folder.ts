import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {ContentLakeError} from './errors.ts'

/** Where a data folder keeps what. Makes the folder, for its owner's eyes only, when it is not there. */
export function openDataFolder(folder: string): {database: string; assets: string} {
  mkdirSync(folder, {recursive: true, mode: 0o700})
  return {database: join(folder, 'lake.sqlite'), assets: join(folder, 'assets')}
}

/**
 * Claims a data folder for the lake that serves it. The claim is a lock of the operating system: it ends with the
 * process, however that ends.
 * @returns the way to give it back
 * @throws ContentLakeError storageUnavailable when another lake has it
 */
export function claimDataFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, 'serving.lock'))
  try {
    lock.exec('begin exclusive')
  } catch {
    lock.close()
    throw new ContentLakeError(
      'storageUnavailable',
      `Another lake serves the data in ${folder}: stop it, or choose another folder with --data.`,
    )
  }
  return () => lock.close()
}
