import {createHash, randomUUID} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'
import {authorOf} from '../access/identity.ts'
import {assertMayWrite} from '../access/write-grants.ts'
import {withArrayKeys} from '../documents/array-keys.ts'
import {checkReferences} from '../documents/check-references.ts'
import type {Commit} from '../documents/commit.ts'
import type {DatasetReader} from '../documents/dataset-reader.ts'
import {eventOfMutation} from '../documents/document-event.ts'
import {reportAt} from '../documents/document-failure.ts'
import {checkDocumentSize} from '../documents/document-limits.ts'
import type {DatasetInfo, MutationResult, WriteOptions} from '../documents/document-store.ts'
import {effectsOf} from '../documents/effects.ts'
import {beginTransaction, type PendingChange, type Transaction} from '../documents/transaction.ts'
import {ContentLakeError} from '../errors.ts'
import type {Work} from './commit-queue.ts'
import type {DocumentCache} from './document-cache.ts'
import {writeDocument} from './document-writer.ts'
import {prepared} from './prepared.ts'
import {appendTransaction, findReceipt, forgetHistory, type Receipt} from './transaction-log.ts'

/** Where a transaction is carried out. */
export type Place = {
  database: DatabaseSync
  dataset: DatasetInfo & {number: number}
  reader: DatasetReader
  cache: DocumentCache
  paths: ReadonlyMap<string, number>
  now(): string
  /** Writes down, within the transaction, what others are to be told of it. */
  record(commit: Commit): void
  announce(commit: Commit): void
}

/** What a client asked for: `body` as it was sent, and what to do within the transaction. */
export type TransactionRequest = {
  kind: 'mutationError' | 'actionError'
  body: unknown
  options: WriteOptions
  apply(transaction: Transaction, place: Place): MutationResult[]
}

type Answer = {transactionId: string; results: MutationResult[]}

/** Carries a request out inside the open SQL transaction; the same request under the same id only once. */
export function transact(place: Place, request: TransactionRequest): ReturnType<Work<Answer>> {
  const {identity, transactionId = randomUUID(), dryRun, autoGenerateArrayKeys} = request.options
  if (identity.kind === 'anonymous') throw new ContentLakeError('unauthorized', 'Sign in to write: no session was sent')
  const fingerprint = fingerprintOf(authorOf(identity), request.body)
  const earlier = earlierAnswer(place, transactionId, fingerprint)
  if (earlier) return {result: earlier}

  const transaction = beginTransaction({
    id: transactionId,
    timestamp: place.now(),
    author: authorOf(identity),
    read: place.reader.get,
    keepUpdatedAt: identity.kind === 'system',
    complete: autoGenerateArrayKeys ? withArrayKeys : (document) => document,
  })
  const results = request.apply(transaction, place)
  const changes = transaction.changes()
  // Actions tell what they meant; of plain mutations only the outcome is known.
  if (request.kind === 'mutationError') transaction.events.push(...changes.flatMap(eventOfMutation))
  for (const change of changes) {
    assertGranted(place, request, change)
    reportAt(request.kind, change.index, () => change.after && checkDocumentSize(change.after))
  }
  checkReferences(transaction, changes, request.kind, (target) => strongReferrers(place, target))
  if (dryRun) return {result: {transactionId, results}}

  const commit = write(place, transaction, changes, {
    fingerprint,
    results: results.map(({id, operation}) => ({id, operation})),
  })
  return {result: {transactionId, results}, afterCommit: () => place.announce(commit)}
}

function write(place: Place, transaction: Transaction, changes: readonly PendingChange[], receipt: Receipt): Commit {
  const {database, dataset, reader, cache, paths} = place
  for (const change of changes) writeDocument(database, dataset.number, paths, change)
  const commit: Commit = {
    dataset: dataset.name,
    sequence: reader.revision + 1,
    transactionId: transaction.id,
    timestamp: transaction.timestamp,
    author: transaction.author,
    changes: changes.map(({id, before, after, mutations}) => ({
      id,
      before,
      after,
      mutations,
      effects: effectsOf(before, after),
    })),
  }
  appendTransaction(database, dataset.number, commit, transaction.events, receipt)
  for (const id of transaction.purged) forgetHistory(database, dataset.number, id)
  cache.catchUp(database, dataset.number, commit.sequence)
  place.record(commit)
  return commit
}

function assertGranted({dataset}: Place, {kind, options}: TransactionRequest, {id, before, after}: PendingChange) {
  const states = [before, after].filter((state) => state !== null)
  try {
    assertMayWrite(options.identity, dataset, id, before ? 'update' : 'create', states)
  } catch (error) {
    if (kind === 'mutationError' || !(error instanceof ContentLakeError)) throw error
    // The Studio tries actions out to learn what it may offer, and looks for this type at the top.
    throw new ContentLakeError(error.code, error.message, {...error.details, type: 'insufficientPermissionsError'})
  }
}

/** The answer to a request that was carried out before: its client never heard of it and asks again. */
function earlierAnswer(place: Place, transactionId: string, fingerprint: string): Answer | undefined {
  const receipt = findReceipt(place.database, place.dataset.number, transactionId)
  if (!receipt) return undefined
  if (receipt.fingerprint !== fingerprint) {
    throw new ContentLakeError(
      'mutationError',
      `Transaction ID "${transactionId}" was used before for something else; use a new one`,
      {items: []},
    )
  }
  const results = receipt.results.map((result) => ({...result, document: place.reader.get(result.id)}))
  return {transactionId, results}
}

function strongReferrers({database, dataset}: Place, target: string): string[] {
  const statement = prepared(
    database,
    'select source from document_reference where dataset = ? and target = ? and strong = 1',
  )
  return statement.all(dataset.number, target).map((row) => String(row.source))
}

function fingerprintOf(author: string, body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([author, body]))
    .digest('base64url')
}
