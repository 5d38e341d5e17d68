import type {DatabaseSync} from 'node:sqlite'
import type {CommitQueue} from './commit-queue.ts'
import {documentAt} from './document-past.ts'
import {prepared} from './prepared.ts'

type Place = {database: DatabaseSync; queue: CommitQueue; dataset: number}

/** Other writes get their turn between the pieces. */
const transactionsPerTurn = 500

/**
 * Forgets what was done to a dataset before a time. Each document's last state before it is kept whole, as if it had been
 * written then, so that the history since then can be read in full. Resolves with how many changes were forgotten.
 */
export async function pruneHistory(place: Place, before: string): Promise<number> {
  const {database, queue, dataset} = place
  const row = prepared(
    database,
    'select max(sequence) as last from transaction_log where dataset = ? and timestamp < ?',
  ).get(dataset, before)
  const last = Number(row?.last ?? 0)
  let forgotten = 0
  for (let from = 0; from < last; from += transactionsPerTurn) {
    const to = Math.min(last, from + transactionsPerTurn)
    forgotten += await queue.enqueue(() => ({result: prunePart(place, {from, to, last})}))
  }
  return forgotten
}

type Part = {from: number; to: number; last: number}

function prunePart({database, dataset}: Place, {from, to, last}: Part): number {
  // Later ones hold what earlier ones are read back from, so they become whole before those go.
  keepWhole(database, dataset, {from, to, last})
  const {changes} = prepared(
    database,
    `delete from document_change where dataset = ?1 and sequence > ?2 and sequence <= ?3 and exists (
       select 1 from document_change as later where later.dataset = ?1 and later.document = document_change.document
         and later.sequence > document_change.sequence and later.sequence <= ?4)`,
  ).run(dataset, from, to, last)
  prepared(database, `delete from document_event where dataset = ?1 and sequence > ?2 and sequence <= ?3`).run(
    dataset,
    from,
    to,
  )
  prepared(
    database,
    `delete from transaction_log where dataset = ?1 and sequence > ?2 and sequence <= ?3 and not exists (
       select 1 from document_change as c where c.dataset = ?1 and c.sequence = transaction_log.sequence)`,
  ).run(dataset, from, to)
  prepared(database, 'update dataset set history_start = max(history_start, ?) where id = ?').run(to, dataset)
  return Number(changes)
}

function keepWhole(database: DatabaseSync, dataset: number, {from, to, last}: Part) {
  const kept = prepared(
    database,
    `select c.document, c.sequence, l.id from document_change as c
       join transaction_log as l on l.dataset = c.dataset and l.sequence = c.sequence
       where c.dataset = ?1 and c.sequence > ?2 and c.sequence <= ?3 and c.revert <> '[0,null]' and not exists (
         select 1 from document_change as later where later.dataset = c.dataset and later.document = c.document
           and later.sequence > c.sequence and later.sequence <= ?4)`,
  ).all(dataset, from, to, last)
  for (const {document, sequence = null, id} of kept) {
    const moment = {at: 'revision', transactionId: String(id)} as const
    const {_rev, ...state} = documentAt(database, dataset, String(document), moment) ?? {_rev: undefined}
    const apply = _rev === undefined ? null : state
    prepared(
      database,
      `update document_change set mutations = ?, apply = ?, revert = '[0,null]'
         where dataset = ? and document = ? and sequence = ?`,
    ).run(
      apply === null ? '[]' : '["createOrReplace"]',
      JSON.stringify([0, apply]),
      dataset,
      String(document),
      sequence,
    )
  }
}
