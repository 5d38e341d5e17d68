import {mkdirSync} from 'node:fs'
import {join} from 'node:path'

/** Where a data folder keeps what. Makes the folder, for its owner's eyes only, when it is not there. */
export function openDataFolder(folder: string): {database: string; assets: string} {
  mkdirSync(folder, {recursive: true, mode: 0o700})
  return {database: join(folder, 'lake.sqlite'), assets: join(folder, 'assets')}
}
