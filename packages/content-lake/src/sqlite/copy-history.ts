import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'
import type {CommitQueue} from './commit-queue.ts'
import {prepared} from './prepared.ts'

type Row = Record<string, SQLOutputValue>
export type HistoryCopy = {
  /** Where the source is read, and its number there. */
  connection: DatabaseSync
  source: number
  /** Where the target is written, and its number there. */
  database: DatabaseSync
  target: number
  queue: CommitQueue
  /** Whether a document of this id is copied. */
  included(id: string): boolean
  withReleases: boolean
  /** The source's last transaction. */
  latest: number
}

const transactionsPerTurn = 500

/** Copies the transactions of a dataset, with what each did to which document. */
export async function copyHistory(copy: HistoryCopy, onProgress: (share: number) => void) {
  const {connection, source, queue, latest} = copy
  for (let from = 0; from < latest; from += transactionsPerTurn) {
    const to = from + transactionsPerTurn
    const between = (table: string) =>
      prepared(connection, `select * from ${table} where dataset = ? and sequence > ? and sequence <= ?`).all(
        source,
        from,
        to,
      )
    const rows = {transactions: between('transaction_log'), changes: between('document_change')}
    await queue.enqueue(() => {
      for (const row of rows.transactions) insertInto(copy, 'transaction_log', row)
      for (const row of rows.changes) if (copy.included(String(row.document))) insertInto(copy, 'document_change', row)
      return {result: undefined}
    })
    onProgress(Math.min(1, to / latest))
  }
  await copyEvents(copy)
}

/** Events are found by document, not by transaction. */
async function copyEvents(copy: HistoryCopy) {
  const {connection, source, queue} = copy
  const page = prepared(
    connection,
    `select * from document_event where dataset = ? and (published_id, sequence, position) > (?, ?, ?)
     order by published_id, sequence, position limit ${transactionsPerTurn}`,
  )
  for (let rows = page.all(source, '', 0, 0); rows.length > 0;) {
    const found = rows
    await queue.enqueue(() => {
      for (const row of found) if (row.release === null || copy.withReleases) insertInto(copy, 'document_event', row)
      return {result: undefined}
    })
    const {published_id, sequence, position} = found.at(-1) ?? {}
    rows = page.all(source, String(published_id), Number(sequence), Number(position))
  }
}

function insertInto({database, target}: HistoryCopy, table: string, row: Row) {
  const columns = Object.keys(row)
  const places = columns.map(() => '?').join(', ')
  const values = columns.map((column) => (column === 'dataset' ? target : (row[column] ?? null)))
  prepared(database, `insert into ${table} (${columns.join(', ')}) values (${places})`).run(...values)
}
