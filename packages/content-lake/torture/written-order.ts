import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import type {WrittenOrder} from './linearizability.ts'

/** Read past the lake: what its own log holds, in its order. */
export function writtenOrder(data: string): WrittenOrder {
  const database = new DatabaseSync(join(data, 'lake.sqlite'), {readOnly: true})
  const rows = database
    .prepare(
      `select c.document, l.id from document_change as c
        join transaction_log as l on l.dataset = c.dataset and l.sequence = c.sequence order by c.sequence`,
    )
    .all()
  database.close()
  const written = Map.groupBy(rows, (row) => String(row.document))
  return new Map(Array.from(written, ([key, own]) => [key, own.map((row) => String(row.id))]))
}
