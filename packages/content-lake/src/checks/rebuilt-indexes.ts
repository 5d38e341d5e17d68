import {DatabaseSync} from 'node:sqlite'
import type {StoredDocument} from '../documents/document.ts'
import {indexedPaths} from '../sqlite/dataset-reader.ts'
import {migrate} from '../sqlite/database.ts'
import {writeDocument} from '../sqlite/document-writer.ts'
import {storedContent} from '../sqlite/stored-content.ts'

/** A document's row as it is stored. */
export type StoredRow = {
  ord: number
  dataset: number
  id: string
  type: string
  rev: string
  document: StoredDocument | undefined
}
type OnProgress = (done: number, total: number) => void

/**
 * A temporary database, beside which the lake's own is attached as `live`, with all indexes made anew from the
 * documents. Documents that cannot be read are left out and handed to `onUnreadable`.
 */
export function rebuiltIndexes(
  filename: string,
  onUnreadable: (row: StoredRow) => void,
  onProgress: OnProgress,
): DatabaseSync {
  // A database without a name lies on disk and is gone when it is closed.
  const rebuilt = new DatabaseSync('')
  rebuilt.exec(
    'pragma temp_store = file; pragma cache_size = -64000; pragma journal_mode = off; pragma synchronous = off',
  )
  migrate(rebuilt, 'the rebuilt indexes')
  rebuilt.prepare('attach ? as live').run(filename)
  rebuilt.exec(
    'begin; insert into main.dataset select * from live.dataset; insert into indexed_path select * from live.indexed_path',
  )
  const paths = indexedPaths(rebuilt)
  const total = Number(rebuilt.prepare('select count(*) as count from live.document').get()?.count)
  let done = 0
  for (const row of storedRows(rebuilt)) {
    onProgress(done++, total)
    const document = agreeing(row)
    if (document) writeDocument(rebuilt, row.dataset, paths, {before: null, after: document})
    else onUnreadable(row)
  }
  return rebuilt
}

function* storedRows(database: DatabaseSync): Generator<StoredRow> {
  const next = database.prepare('select * from live.document where ord > ? order by ord limit 500')
  for (let last = -1; ;) {
    const rows = next.all(last)
    for (const row of rows) {
      last = Number(row.ord)
      yield {
        ord: last,
        dataset: Number(row.dataset),
        id: String(row.id),
        type: String(row.type),
        rev: String(row.rev),
        document: tryContent(String(row.id), String(row.content), row.checksum),
      }
    }
    if (!rows.length) return
  }
}

/** The document, when the columns beside its content say the same as the content. */
function agreeing({id, type, rev, document}: StoredRow): StoredDocument | undefined {
  return document?._id === id && document._type === type && document._rev === rev ? document : undefined
}

function tryContent(...[id, content, checksum]: Parameters<typeof storedContent>): StoredDocument | undefined {
  try {
    return storedContent(id, content, checksum)
  } catch {
    return undefined
  }
}
