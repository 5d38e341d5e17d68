import type {DatabaseSync} from 'node:sqlite'
import type {DatasetInfo} from '../documents/document-store.ts'
import {listDatasets} from './datasets.ts'
import {prepared} from './prepared.ts'

export type DatasetList = {
  all(): readonly DatasetInfo[]
  /** Changes the datasets by this connection, and forgets them; what others change is noticed. */
  after<Result>(change: () => Result): Result
}

/**
 * The datasets, as every request asks for them: read again only once this or another process has changed them.
 * @param onChange called when other datasets are there, or the same ones otherwise, than when they were last asked for
 */
export function createDatasetList(database: DatabaseSync, onChange: () => void): DatasetList {
  let known: readonly DatasetInfo[] | undefined
  let version: unknown
  return {
    all() {
      // SQLite counts the commits of other connections only, which are few while a lake serves.
      const current = prepared(database, 'pragma data_version').get()?.data_version
      if (known && current === version) return known
      const read = listDatasets(database)
      if (known && JSON.stringify(known) !== JSON.stringify(read)) onChange()
      version = current
      return (known = read)
    },
    after(change) {
      try {
        return change()
      } finally {
        known = undefined
        onChange()
      }
    },
  }
}
