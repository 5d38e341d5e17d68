import {statSync} from 'node:fs'
import type {DatabaseSync} from 'node:sqlite'
import {claimDataFolder} from '../data-folder.ts'
import {openDatabase} from '../sqlite/database.ts'
import {storageFailure} from '../sqlite/storage-failure.ts'
import type {Command} from './command.ts'
import {lakeIn} from './lake-in.ts'
import {parseFlags} from './parse-flags.ts'

export const compactCommand: Command = {
  name: 'compact',
  usage: '',
  summary: 'Gives the room of what was deleted back to the disk. The lake must be stopped.',
  run(argv, env) {
    const {settings} = parseFlags(argv, env, {})
    const {database: filename} = lakeIn(settings.LAKE_DATA)
    const claim = claimDataFolder(settings.LAKE_DATA)
    const database = openDatabase(filename)
    try {
      const before = statSync(filename).size
      compact(database, filename)
      const after = statSync(filename).size
      console.log(`${filename}: ${megabytes(before)} MB before, ${megabytes(after)} MB now`)
    } finally {
      database.close()
      claim.release()
    }
  },
}

function compact(database: DatabaseSync, filename: string) {
  try {
    database.exec("insert into document_text (document_text) values ('optimize')")
    database.exec('pragma wal_checkpoint(truncate); vacuum; pragma optimize; pragma wal_checkpoint(truncate)')
  } catch (error) {
    throw storageFailure(error, `${filename} was not compacted and is as before`)
  }
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1)
}
