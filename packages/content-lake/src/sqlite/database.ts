import {readdirSync, readFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {isServedByAnother} from '../data-folder.ts'
import {ContentLakeError} from '../errors.ts'
import {isSqliteError, storageFailure} from './storage-failure.ts'

const migrations = new URL('../../migrations/', import.meta.url)

// A commit touches some twenty pages all over the file. Copying them from the log into the file after every thousand
// pages, as SQLite would, costs as much as the commits themselves.
const settings = `
  pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;
  pragma temp_store = memory; pragma cache_size = -32000; pragma wal_autocheckpoint = 8000;`

/**
 * Opens the lake's file, brings its tables up to date, and makes every commit durable before it is acknowledged.
 * @throws ContentLakeError storageUnavailable naming the file and what to do, also when a newer version wrote it
 */
export function openDatabase(filename: string): DatabaseSync {
  return orExplain(filename, () => {
    const database = new DatabaseSync(filename)
    try {
      database.exec(settings)
      migrate(database, filename)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  })
}

/** Another connection to a file that `openDatabase` has prepared, for those who only read. */
export function openReadConnection(filename: string): DatabaseSync {
  return orExplain(filename, () => {
    const database = new DatabaseSync(filename, {readOnly: true})
    database.exec('pragma busy_timeout = 5000')
    return database
  })
}

/** Did an older or a newer version write this file last? What cannot be read says no: others say how it is damaged. */
export function isOfAnotherVersion(filename: string): boolean {
  try {
    const database = new DatabaseSync(filename, {readOnly: true})
    try {
      return String(appliedIn(database)) !== String(knownMigrations())
    } finally {
      database.close()
    }
  } catch (error) {
    if (isSqliteError(error)) return false
    throw error
  }
}

function appliedIn(database: DatabaseSync): string[] {
  const rows = database.prepare('select name from migration order by name').all()
  return rows.map((row) => String(row.name))
}

function knownMigrations(): string[] {
  return readdirSync(migrations)
    .filter((name) => name.endsWith('.sql'))
    .sort()
}

function orExplain<Result>(filename: string, open: () => Result): Result {
  try {
    return open()
  } catch (error) {
    throw storageFailure(error, `${filename} cannot be used`)
  }
}

/**
 * Brings a database's tables up to date. Applied files are remembered by name: their numbers belong to several parts of
 * the lake and may land out of order.
 */
export function migrate(database: DatabaseSync, filename: string) {
  database.exec('create table if not exists migration (name text primary key) strict')
  const known = knownMigrations()
  const applied = appliedIn(database)
  const strange = applied.filter((name) => !known.includes(name))
  if (strange.length) throw fromTheFuture(filename, strange)
  const missing = known.filter((name) => !applied.includes(name))
  // New tables under an older lake's feet would make its next write fail, and its return impossible.
  if (missing.length && applied.length && isServedByAnother(dirname(filename))) throw stillServed(filename)
  for (const file of missing) apply(database, file)
}

function apply(database: DatabaseSync, file: string) {
  database.exec('begin immediate')
  try {
    // Two commands may find the same migration missing: the second one waited for the first.
    if (database.prepare('select 1 from migration where name = ?').get(file) === undefined) {
      database.exec(readFileSync(new URL(file, migrations), 'utf8'))
      database.prepare('insert into migration (name) values (?)').run(file)
    }
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

function stillServed(filename: string) {
  return new ContentLakeError(
    'storageUnavailable',
    `${filename} is being served by an older content-lake: stop that first, or use its own commands`,
  )
}

function fromTheFuture(filename: string, strange: readonly string[]) {
  return new ContentLakeError(
    'storageUnavailable',
    `${filename} was written by a newer content-lake (it has ${strange.join(', ')}): install that version, or bring back an older backup`,
  )
}
