import type {DatabaseSync} from 'node:sqlite'
import {LRUCache} from 'lru-cache'
import type {StoredDocument} from '../documents/document.ts'
import {prepared} from './prepared.ts'

/** Parsed documents of one connection. Readers bring it up to date with what other connections have committed. */
export type DocumentCache = {
  get(dataset: number, id: string): StoredDocument | undefined
  set(dataset: number, document: StoredDocument, bytes: number): void
  forget(dataset: number, ids: Iterable<string>): void
  clear(): void
  /** Drops what has changed since the last call, so that the cache holds nothing older than `revision`. */
  catchUp(database: DatabaseSync, dataset: number, revision: number): void
}

const defaultBytes = 24 * 1024 * 1024

/** @param maxBytes of the documents as JSON; parsed they take about three times as much */
export function createDocumentCache(maxBytes = defaultBytes): DocumentCache {
  const documents = new LRUCache<string, StoredDocument>({maxSize: maxBytes})
  const revisions = new Map<number, number>()
  const keyOf = (dataset: number, id: string) => `${dataset} ${id}`
  const forget = (dataset: number, ids: Iterable<string>) => {
    for (const id of ids) documents.delete(keyOf(dataset, id))
  }
  return {
    get: (dataset, id) => documents.get(keyOf(dataset, id)),
    set(dataset, document, bytes) {
      documents.set(keyOf(dataset, document._id), document, {size: bytes + 1})
    },
    forget,
    clear() {
      documents.clear()
      revisions.clear()
    },
    catchUp(database, dataset, revision) {
      const known = revisions.get(dataset)
      if (known === revision) return
      // How old the copies are is unknown after a batch was lost.
      if (known === undefined) documents.clear()
      else forget(dataset, changedSince(database, dataset, known))
      revisions.set(dataset, revision)
    },
  }
}

/** Ids of the documents that were written after a revision: pruning keeps the last change of each. */
export function changedSince(database: DatabaseSync, dataset: number, revision: number): string[] {
  const statement = prepared(database, 'select document from document_change where dataset = ? and sequence > ?')
  return statement.all(dataset, revision).map((row) => String(row.document))
}
