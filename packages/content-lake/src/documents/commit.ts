import type {StoredDocument} from './document.ts'

export type DocumentChange = {
  id: string
  before: StoredDocument | null
  after: StoredDocument | null
  /** The mutations of the transaction that touched this document, as they were sent. */
  mutations: readonly unknown[]
  /** Mendoza patches, computed on documents without `_rev` on both sides. */
  effects: {apply: readonly unknown[]; revert: readonly unknown[]}
}

/** One durable transaction, announced after it is on disk. */
export type Commit = {
  dataset: string
  /** Grows by one with every commit of the dataset. */
  sequence: number
  transactionId: string
  timestamp: string
  /** Id of the user or robot that made it. */
  author: string
  changes: readonly DocumentChange[]
}
