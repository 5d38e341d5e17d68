import type {DatabaseSync} from 'node:sqlite'
import type {Identity} from '../access/identity.ts'
import {releaseOfDocument} from '../documents/actions/release-document.ts'
import type {Commit} from '../documents/commit.ts'
import {maxSelectedDocuments} from '../documents/document-limits.ts'
import type {DocumentStore, WriteOptions} from '../documents/document-store.ts'
import {ContentLakeError} from '../errors.ts'
import {createCommitQueue} from './commit-queue.ts'
import {copyDataset} from './copy-dataset.ts'
import {createDatasetHistory} from './dataset-history.ts'
import {createDatasetReader, indexedPaths} from './dataset-reader.ts'
import {createDatasetList} from './dataset-list.ts'
import {openDatasetSnapshot} from './dataset-snapshot.ts'
import {createDataset, deleteDataset, editDataset, findDataset} from './datasets.ts'
import {declareIndexes, defaultIndexedPaths} from './declare-indexes.ts'
import {createDocumentCache} from './document-cache.ts'
import {pruneHistory} from './prune-history.ts'
import {latestTimestamp} from './transaction-log.ts'
import {startReleaseScheduler, type DueRelease} from './release-scheduler.ts'
import {actionRequest, mutationRequest} from './transaction-request.ts'
import {transact, type Place, type TransactionRequest} from './transact.ts'

export type DocumentStoreOptions = {
  /** Ids of the documents that a query selects, as this identity sees them. */
  selectIds(dataset: string, query: string, params: Record<string, unknown>, identity: Identity): readonly string[]
  /** Paths to find and order documents by, besides those of every lake; `tags[]` are the items of an array. */
  indexedPaths?: readonly string[]
  /** Leaves the indexes of a file that has some as they are: another process may serve it with its own settings. */
  keepsIndexes?: boolean
  /** How many rows of an index count as few when a query is planned. */
  fewRows?: number
  /** Off where another process serves the file, which publishes scheduled releases itself. */
  publishesReleases?: boolean
  /** Called inside the transaction of each commit, so that what it writes is there exactly when the commit is. */
  onRecord?(commit: Commit): void
  /** A listener threw; the commit stands. */
  onListenerError?(error: unknown): void
  /** A release could not be published at its time. */
  onScheduleError?(error: unknown, due: DueRelease): void
}

/**
 * Keeps documents in an open database, and publishes scheduled releases at their time. There may be only one store for
 * a file; others may read.
 */
export function createDocumentStore(database: DatabaseSync, options: DocumentStoreOptions): DocumentStore {
  if (!options.keepsIndexes || indexedPaths(database).size === 0) {
    declareIndexes(database, [...defaultIndexedPaths, ...(options.indexedPaths ?? [])])
  }
  const paths = indexedPaths(database)
  const cache = createDocumentCache()
  const queue = createCommitQueue(database, cache.clear)
  const now = createClock(latestTimestamp(database))
  const {announce, onCommit} = createAnnouncer(options.onListenerError ?? (() => undefined))
  const record = options.onRecord ?? (() => undefined)
  const places = new Map<string, Place>()
  const datasets = createDatasetList(database, () => places.clear())

  const store: DocumentStore = {
    datasets: datasets.all,
    createDataset: (info) => datasets.after(() => createDataset(database, info)),
    editDataset: (name, changes) => datasets.after(() => editDataset(database, name, changes)),
    deleteDataset: (name) => datasets.after(() => deleteDataset(database, name)),
    reader: (dataset) => placeOf(dataset).reader,
    snapshot: (dataset) => openDatasetSnapshot(database, dataset),
    copyDataset: (copy, onProgress) => copyDataset({database, queue, paths}, copy, onProgress),
    history: (dataset) => createDatasetHistory(database, placeOf(dataset).dataset.number),
    pruneHistory: async (dataset, before) =>
      pruneHistory({database, queue, dataset: placeOf(dataset).dataset.number}, before),
    mutate: (dataset, mutations, writeOptions) =>
      enqueue(dataset, mutationRequest(mutations, writeOptions, selection(options, dataset, writeOptions))),
    async act(dataset, actions, writeOptions) {
      const {transactionId} = await enqueue(dataset, actionRequest(actions, writeOptions))
      return {transactionId}
    },
    onCommit,
    close() {
      stopPublishing()
      queue.close()
    },
  }
  function placeOf(name: string): Place {
    const known = places.get(name)
    if (known) return known
    const dataset = findDataset(database, name)
    const place = {
      database,
      dataset,
      reader: createDatasetReader(database, name, cache, options.fewRows),
      cache,
      paths,
      record,
      announce,
      now,
    }
    places.set(name, place)
    return place
  }
  function enqueue(dataset: string, request: TransactionRequest) {
    return queue.enqueue(() => transact(placeOf(dataset), request))
  }
  const stopPublishing =
    options.publishesReleases === false ? () => undefined : startPublishing(database, store, options)
  return store
}

/** Publishes releases at their time. Returns the way to stop. */
function startPublishing(database: DatabaseSync, store: DocumentStore, {onScheduleError}: DocumentStoreOptions) {
  const scheduler = startReleaseScheduler(database, store, onScheduleError ?? (() => undefined))
  store.onCommit(({changes}) => {
    if (changes.some(({id}) => releaseOfDocument(id) !== undefined)) scheduler.reconsider()
  })
  return () => scheduler.stop()
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
