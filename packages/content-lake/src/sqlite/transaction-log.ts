import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import type {Commit, DocumentChange} from '../documents/commit.ts'
import {publishedIdOf} from '../documents/document-id.ts'
import type {DocumentEvent} from '../documents/document-event.ts'
import type {MutationResult} from '../documents/document-store.ts'
import {isRecord} from '../documents/record.ts'
import {prepared} from './prepared.ts'

/** What a transaction was asked to do, condensed, and what it answered. */
export type Receipt = {fingerprint: string; results: Omit<MutationResult, 'document'>[]}

export function findReceipt(database: DatabaseSync, dataset: number, transactionId: string): Receipt | undefined {
  const row = prepared(database, 'select fingerprint, results from transaction_log where dataset = ? and id = ?').get(
    dataset,
    transactionId,
  )
  return row && {fingerprint: String(row.fingerprint), results: JSON.parse(String(row.results))}
}

/** Writes a transaction down and makes it the dataset's latest. */
export function appendTransaction(
  database: DatabaseSync,
  dataset: number,
  commit: Commit,
  events: readonly DocumentEvent[],
  receipt: Receipt,
) {
  const {sequence, transactionId, timestamp, author, changes} = commit
  prepared(
    database,
    'insert into transaction_log (dataset, sequence, id, timestamp, author, fingerprint, results) values (?, ?, ?, ?, ?, ?, ?)',
  ).run(dataset, sequence, transactionId, timestamp, author, receipt.fingerprint, JSON.stringify(receipt.results))
  for (const {id, mutations, effects} of changes) {
    prepared(
      database,
      'insert into document_change (dataset, document, sequence, mutations, apply, revert) values (?, ?, ?, ?, ?, ?)',
    ).run(
      dataset,
      id,
      sequence,
      JSON.stringify(condensed(mutations, effects)),
      JSON.stringify(effects.apply),
      JSON.stringify(effects.revert),
    )
  }
  for (const [position, event] of events.entries()) {
    const release = 'releaseId' in event ? (event.releaseId ?? null) : null
    prepared(
      database,
      'insert into document_event (dataset, published_id, sequence, position, release, event) values (?, ?, ?, ?, ?, ?)',
    ).run(dataset, publishedIdOf(event.documentId), sequence, position, release, JSON.stringify(event))
  }
  prepared(database, 'update dataset set revision = ? where id = ?').run(sequence, dataset)
}

const wholeDocument = z.tuple([z.literal(0), z.record(z.string(), z.unknown())])
const condensedMutation = z.tuple([z.enum(['create', 'createIfNotExists', 'createOrReplace'])])

/** A document that was written as a whole is in its effects already: of the mutation only its name is kept. */
function condensed(mutations: readonly unknown[], effects: DocumentChange['effects']): readonly unknown[] {
  const [only, ...others] = mutations
  if (effects.apply[0] !== 0 || others.length || !isRecord(only)) return mutations
  return condensedMutation.safeParse(Object.keys(only)).data ?? mutations
}

/** What `condensed` left of a change's mutations, in full again. */
export function mutationsOf(stored: string, apply: readonly unknown[]): unknown[] {
  const mutations: unknown[] = JSON.parse(stored)
  const kind = condensedMutation.safeParse(mutations)
  const document = wholeDocument.safeParse(apply)
  return kind.success && document.success ? [{[kind.data[0]]: document.data[1]}] : mutations
}

/** Forgets what a document was. That it changed stays known, so that no reader keeps an old copy. */
export function forgetHistory(database: DatabaseSync, dataset: number, id: string) {
  prepared(
    database,
    "update document_change set mutations = '[]', apply = '[0,null]', revert = '[0,null]' where dataset = ? and document = ?",
  ).run(dataset, id)
}

/** When the latest transaction of any dataset happened; empty when there is none. */
export function latestTimestamp(database: DatabaseSync): string {
  const row = prepared(
    database,
    `select coalesce(max(l.timestamp), '') as latest from dataset as d
      join transaction_log as l on l.dataset = d.id and l.sequence = d.revision`,
  ).get()
  return String(row?.latest)
}
