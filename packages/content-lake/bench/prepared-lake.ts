import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {sqliteAccounts} from '../src/access/sqlite-accounts.ts'
import {openDataFolder} from '../src/data-folder.ts'
import type {StoredDocument} from '../src/documents/document.ts'
import {datasetNumber, indexedPaths} from '../src/sqlite/dataset-reader.ts'
import {openDatabase} from '../src/sqlite/database.ts'
import {createDocumentStore} from '../src/sqlite/document-store.ts'
import {writeDocument} from '../src/sqlite/document-writer.ts'

export type PreparedLake = {
  folder: string
  /** An administrator's. */
  token: string
  remove(): void
}

export type Preparation = {
  documents?: Iterable<StoredDocument>
  indexes?: readonly string[]
}

const documentsPerTransaction = 20_000

/**
 * A data folder for a lake with a public dataset `production`. Its documents are written straight into tables and indexes,
 * without history, one after another: a million takes minutes and hardly any memory.
 */
export function prepareLake({documents = [], indexes = []}: Preparation = {}): PreparedLake {
  const folder = mkdtempSync(join(tmpdir(), 'content-lake-bench-'))
  const database = openDatabase(openDataFolder(folder).database)
  const store = createDocumentStore(database, {selectIds: () => [], indexedPaths: indexes})
  store.createDataset({name: 'production', aclMode: 'public'})
  const {secret: token} = sqliteAccounts(database).createRobot({label: 'bench', role: 'administrator'})
  const dataset = datasetNumber(database, 'production')
  const paths = indexedPaths(database)
  // Nothing is lost that could not be made again.
  database.exec('pragma synchronous = off; pragma cache_size = -256000; begin')
  let written = 0
  for (const document of documents) {
    writeDocument(database, dataset, paths, {before: null, after: document})
    if (++written % documentsPerTransaction === 0) database.exec('commit; begin')
  }
  database.exec('commit; update dataset set revision = revision + 1; pragma wal_checkpoint(truncate)')
  store.close()
  database.close()
  return {folder, token, remove: () => rmSync(folder, {recursive: true})}
}
