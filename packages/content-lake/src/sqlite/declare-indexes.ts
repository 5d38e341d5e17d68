import type {DatabaseSync} from 'node:sqlite'
import type {StoredDocument} from '../documents/document.ts'
import {indexedPaths} from './dataset-reader.ts'
import {indexFields} from './document-writer.ts'
import {prepared} from './prepared.ts'

/** What the Studio's lists and fields, and nearly every site, find and order documents by. */
export const defaultIndexedPaths = ['slug.current', '_updatedAt', '_createdAt', 'name', 'title', 'sha1hash']

/** Makes the indexes those of exactly these paths; only what is new is read from the documents. */
export function declareIndexes(database: DatabaseSync, declared: readonly string[]) {
  const existing = indexedPaths(database)
  const added = [...new Set(declared)].filter((path) => !existing.has(path))
  const dropped = Array.from(existing.keys()).filter((path) => !declared.includes(path))
  if (!added.length && !dropped.length) return
  database.exec('begin immediate')
  try {
    for (const path of dropped) dropIndex(database, existing.get(path) ?? -1)
    if (added.length) addIndexes(database, added)
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

function dropIndex(database: DatabaseSync, path: number) {
  prepared(database, 'delete from field_value where path = ?').run(path)
  prepared(database, 'delete from indexed_path where id = ?').run(path)
}

function addIndexes(database: DatabaseSync, added: readonly string[]) {
  for (const path of added) prepared(database, 'insert into indexed_path (path) values (?)').run(path)
  const numbers = new Map(Array.from(indexedPaths(database)).filter(([path]) => added.includes(path)))
  for (const row of prepared(database, 'select dataset, content from document').iterate()) {
    const document: StoredDocument = JSON.parse(String(row.content))
    indexFields(database, Number(row.dataset), numbers, document)
  }
}
