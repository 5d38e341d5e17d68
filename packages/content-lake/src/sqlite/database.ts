import {readdirSync, readFileSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'

const migrations = new URL('../../migrations/', import.meta.url)

/** Opens the lake's file, brings its tables up to date, and makes every commit durable before it is acknowledged. */
export function openDatabase(filename: string): DatabaseSync {
  const database = new DatabaseSync(filename)
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 5000',
  )
  migrate(database)
  return database
}

/** Another connection to a file that `openDatabase` has prepared, for threads that only read. */
export function openReadConnection(filename: string): DatabaseSync {
  const database = new DatabaseSync(filename, {readOnly: true})
  database.exec('pragma busy_timeout = 5000')
  return database
}

// Applied files are remembered by name: their numbers belong to several parts of the lake and may land out of order.
function migrate(database: DatabaseSync) {
  database.exec('create table if not exists migration (name text primary key) strict')
  const applied = new Set(
    database
      .prepare('select name from migration')
      .all()
      .map((row) => String(row.name)),
  )
  const remember = database.prepare('insert into migration (name) values (?)')
  const files = readdirSync(migrations).filter((name) => name.endsWith('.sql') && !applied.has(name))
  for (const file of files.sort()) {
    database.exec(`begin; ${readFileSync(new URL(file, migrations), 'utf8')}`)
    remember.run(file)
    database.exec('commit')
  }
}
