import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import type {Identity} from '../src/access/identity.ts'
import type {DocumentStore} from '../src/documents/document-store.ts'
import {openDatabase} from '../src/sqlite/database.ts'
import {createDocumentStore, type DocumentStoreOptions} from '../src/sqlite/document-store.ts'

export const editor: Identity = {
  kind: 'user',
  id: 'user-editor',
  displayName: 'Editor',
  email: 'editor@example.org',
  role: 'editor',
  sessionId: 'session',
}

export type TemporaryStore = {
  filename: string
  database: DatabaseSync
  store: DocumentStore
  /** Closes the store and opens its file again, as a restarted lake does. */
  reopen(options?: Partial<DocumentStoreOptions>): TemporaryStore
  remove(): void
}

/** A store with an empty dataset `production` in a folder of its own. */
export function temporaryStore(options: Partial<DocumentStoreOptions> = {}): TemporaryStore {
  const folder = mkdtempSync(join(tmpdir(), 'content-lake-'))
  const opened = open(folder, options)
  opened.store.createDataset({name: 'production', aclMode: 'public'})
  return opened
}

function open(folder: string, options: Partial<DocumentStoreOptions>): TemporaryStore {
  const filename = join(folder, 'lake.db')
  const database = openDatabase(filename)
  const store = createDocumentStore(database, {selectIds: () => [], ...options})
  const close = () => {
    store.close()
    database.close()
  }
  return {
    filename,
    database,
    store,
    reopen(changed = {}) {
      close()
      return open(folder, {...options, ...changed})
    },
    remove() {
      if (database.isOpen) close()
      rmSync(folder, {recursive: true})
    },
  }
}
