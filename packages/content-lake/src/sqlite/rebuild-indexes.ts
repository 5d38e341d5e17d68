import type {DatabaseSync} from 'node:sqlite'
import type {StoredDocument} from '../documents/document.ts'
import {indexedPaths} from './dataset-reader.ts'
import {indexDocument} from './document-writer.ts'

/** Makes every index anew from the documents, in one transaction. No other process may write meanwhile. */
export function rebuildIndexes(database: DatabaseSync) {
  const paths = indexedPaths(database)
  database.exec('begin immediate')
  try {
    // Those that SQLite keeps by itself, too.
    database.exec(`reindex; delete from document_reference; delete from field_value; delete from release_schedule;
      insert into document_text (document_text) values ('delete-all')`)
    for (const row of database.prepare('select ord, dataset, content from document').iterate()) {
      const document: StoredDocument = JSON.parse(String(row.content))
      indexDocument(database, Number(row.dataset), paths, document, Number(row.ord))
    }
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}
