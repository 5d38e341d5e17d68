import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {openDataFolder} from '../data-folder.ts'
import {CommandError} from './command-error.ts'

/**
 * Where a data folder keeps what, for commands on a lake that is there: a mistyped name must not become a new, empty lake.
 * @throws CommandError when the folder holds none
 */
export function lakeIn(folder: string): ReturnType<typeof openDataFolder> {
  if (existsSync(join(folder, 'lake.sqlite'))) return openDataFolder(folder)
  throw new CommandError(`There is no lake in ${resolve(folder)}: name the folder of yours with --data (or LAKE_DATA).`)
}
