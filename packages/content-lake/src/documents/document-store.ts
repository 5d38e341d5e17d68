import type {Identity} from '../access/identity.ts'
import type {Commit} from './commit.ts'
import type {DatasetCopy} from './copy-jobs.ts'
import type {DatasetHistory} from './dataset-history.ts'
import type {DatasetReader} from './dataset-reader.ts'
import type {IncomingDocument, StoredDocument} from './document.ts'

export type DatasetInfo = {
  name: string
  aclMode: 'public' | 'private'
  createdAt: string
  addonFor?: string
  datasetProfile?: string
}

type InsertOperation =
  {before: string; items: unknown[]} | {after: string; items: unknown[]} | {replace: string; items: unknown[]}
export type PatchOperations = {
  set?: Record<string, unknown>
  setIfMissing?: Record<string, unknown>
  unset?: string[]
  inc?: Record<string, number>
  dec?: Record<string, number>
  insert?: InsertOperation
  diffMatchPatch?: Record<string, string>
  merge?: Record<string, unknown>
  ifRevisionID?: string
}
export type Selection = {id: string} | {query: string; params?: Record<string, unknown>}

export type Mutation =
  | {create: IncomingDocument}
  | {createIfNotExists: IncomingDocument & {_id: string}}
  | {createOrReplace: IncomingDocument & {_id: string}}
  | {delete: Selection}
  | {patch: Selection & PatchOperations}

export type WriteOptions = {
  identity: Identity
  transactionId?: string
  dryRun?: boolean
  /** Gives every object in an array a `_key` that has none. */
  autoGenerateArrayKeys?: boolean
}
export type MutationResult = {id: string; operation: 'create' | 'update' | 'delete' | 'none'; document?: StoredDocument}

export type DocumentStore = {
  datasets(): readonly DatasetInfo[]
  createDataset(info: Omit<DatasetInfo, 'createdAt'>): DatasetInfo
  /** @throws ContentLakeError notFound */
  editDataset(name: string, changes: Pick<DatasetInfo, 'aclMode'>): DatasetInfo
  /** @throws ContentLakeError notFound */
  deleteDataset(name: string): void
  /** @throws ContentLakeError notFound, naming the dataset and those that exist */
  reader(dataset: string): DatasetReader
  /**
   * One state of a dataset, to be read over a long time while others write.
   * @throws ContentLakeError notFound
   */
  snapshot(dataset: string): {reader: DatasetReader; close(): void}
  /** Fills a dataset that was just made with one state of another. */
  copyDataset(copy: DatasetCopy, onProgress: (share: number) => void): Promise<void>
  /** @throws ContentLakeError notFound */
  history(dataset: string): DatasetHistory
  /**
   * Forgets what was done before a time, but for each document's last state then. Resolves with how many changes went.
   * @throws ContentLakeError notFound
   */
  pruneHistory(dataset: string, before: string): Promise<number>
  /** All mutations are durable when this resolves, or none happened. */
  mutate(
    dataset: string,
    mutations: readonly Mutation[],
    options: WriteOptions,
  ): Promise<{transactionId: string; results: MutationResult[]}>
  /** Sanity's actions, as they were sent; parsed inside. */
  act(dataset: string, actions: readonly unknown[], options: WriteOptions): Promise<{transactionId: string}>
  /** Called after a commit is on disk, in order. Returns the way to stop. */
  onCommit(listener: (commit: Commit) => void): () => void
  close(): void
}
