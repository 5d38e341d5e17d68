import type {DatabaseSync} from 'node:sqlite'
import type {Identity} from '../access/identity.ts'
import {applyMutation} from '../documents/apply-mutation.ts'
import {parseActions} from '../documents/actions/action.ts'
import {applyAction} from '../documents/actions/apply-action.ts'
import type {Commit} from '../documents/commit.ts'
import {reportAt} from '../documents/document-failure.ts'
import {maxSelectedDocuments} from '../documents/document-limits.ts'
import type {DocumentStore, WriteOptions} from '../documents/document-store.ts'
import {ContentLakeError} from '../errors.ts'
import {actionContext} from './action-context.ts'
import {createCommitQueue} from './commit-queue.ts'
import {createDatasetHistory} from './dataset-history.ts'
import {createDatasetReader, datasetNumber, indexedPaths} from './dataset-reader.ts'
import {createDataset, deleteDataset, findDataset, listDatasets} from './datasets.ts'
import {declareIndexes, defaultIndexedPaths} from './declare-indexes.ts'
import {createDocumentCache} from './document-cache.ts'
import {latestTimestamp} from './transaction-log.ts'
import {transact, type TransactionRequest} from './transact.ts'

export type DocumentStoreOptions = {
  /** Ids of the documents that a query selects, as this identity sees them. */
  selectIds(dataset: string, query: string, params: Record<string, unknown>, identity: Identity): readonly string[]
  /** Paths to find and order documents by, instead of the default ones. */
  indexedPaths?: readonly string[]
  /** A listener threw; the commit stands. */
  onListenerError?(error: unknown): void
}

/** Keeps documents in an open database. There may be only one store for a file; others may read. */
export function createDocumentStore(database: DatabaseSync, options: DocumentStoreOptions): DocumentStore {
  declareIndexes(database, options.indexedPaths ?? defaultIndexedPaths)
  const paths = indexedPaths(database)
  const cache = createDocumentCache()
  const queue = createCommitQueue(database, cache.clear)
  const clock = createClock(latestTimestamp(database))
  const {announce, onCommit} = createAnnouncer(options.onListenerError ?? (() => undefined))
  const reader = (dataset: string) => createDatasetReader(database, dataset, cache)

  function enqueue(dataset: string, request: TransactionRequest) {
    return queue.enqueue(() => {
      const found = findDataset(database, dataset)
      const place = {database, dataset: found, reader: reader(dataset), cache, paths, announce, now: clock}
      return transact(place, request)
    })
  }
  return {
    datasets: () => listDatasets(database),
    createDataset: (info) => createDataset(database, info),
    deleteDataset: (name) => deleteDataset(database, name),
    reader,
    mutate(dataset, mutations, writeOptions) {
      const select = selection(options, dataset, writeOptions)
      return enqueue(dataset, {
        kind: 'mutationError',
        body: mutations,
        options: writeOptions,
        apply: (transaction) =>
          mutations.flatMap((mutation, index) => {
            transaction.index = index
            return reportAt('mutationError', index, () => applyMutation(transaction, mutation, select))
          }),
      })
    },
    async act(dataset, actions, writeOptions) {
      const parsed = parseActions(actions)
      const {transactionId} = await enqueue(dataset, {
        kind: 'actionError',
        body: actions,
        options: writeOptions,
        apply(transaction) {
          const number = datasetNumber(database, dataset)
          const context = actionContext(database, number, transaction, writeOptions.identity)
          for (const [index, action] of parsed.entries()) {
            transaction.index = index
            reportAt('actionError', index, () => applyAction(context, action))
          }
          return []
        },
      })
      return {transactionId}
    },
    history: (dataset) => createDatasetHistory(database, datasetNumber(database, dataset)),
    onCommit,
    close: () => queue.close(),
  }
}

function selection({selectIds}: DocumentStoreOptions, dataset: string, {identity}: WriteOptions) {
  return (query: string, params: Record<string, unknown>) => {
    const ids = selectIds(dataset, query, params, identity)
    if (ids.length <= maxSelectedDocuments) return ids
    throw new ContentLakeError(
      'mutationError',
      `The query selects ${ids.length} documents; the most for one mutation is ${maxSelectedDocuments}. Select a slice, and repeat`,
    )
  }
}

/** Times never run backwards, even when the machine's clock does. */
function createClock(latest: string): () => string {
  return () => {
    const now = new Date().toISOString()
    return (latest = now > latest ? now : latest)
  }
}

function createAnnouncer(onListenerError: (error: unknown) => void) {
  const listeners = new Set<(commit: Commit) => void>()
  return {
    announce(commit: Commit) {
      for (const listener of listeners) {
        try {
          listener(commit)
        } catch (error) {
          onListenerError(error)
        }
      }
    },
    onCommit(listener: (commit: Commit) => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
