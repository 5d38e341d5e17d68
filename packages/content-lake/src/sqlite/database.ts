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

function migrate(database: DatabaseSync) {
  const applied = Number(database.prepare('pragma user_version').get()?.user_version ?? 0)
  const files = readdirSync(migrations)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  for (const [index, file] of files.entries()) {
    if (index < applied) continue
    database.exec(
      `begin; ${readFileSync(new URL(file, migrations), 'utf8')}; pragma user_version = ${index + 1}; commit`,
    )
  }
}
