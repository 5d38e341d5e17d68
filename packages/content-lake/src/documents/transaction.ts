import type {DocumentEvent} from './document-event.ts'
import type {IncomingDocument, StoredDocument} from './document.ts'
import {checkDocument} from './document-limits.ts'
import {withoutUndefined} from './without-undefined.ts'

export type PendingChange = {
  id: string
  before: StoredDocument | null
  after: StoredDocument | null
  mutations: unknown[]
  /** Which item of the request touched the document last. */
  index: number
}

/** The documents a request has changed so far, over those that are stored. Nothing is written before it is committed. */
export type Transaction = {
  readonly id: string
  readonly timestamp: string
  readonly author: string
  readonly events: DocumentEvent[]
  /** Documents whose history is to be forgotten. */
  readonly purged: Set<string>
  /** The position of the mutation or action that is being applied. */
  index: number
  get(id: string): StoredDocument | undefined
  /** Stores a document as a new revision, and remembers how a client would write the same. */
  put(document: IncomingDocument & {_id: string}, mutation: unknown): StoredDocument
  remove(id: string, mutation?: unknown): void
  changes(): PendingChange[]
}

export type TransactionOptions = {
  id: string
  timestamp: string
  author: string
  read(id: string): StoredDocument | undefined
  /** Imports keep the time at which a document was really changed. */
  keepUpdatedAt: boolean
  /** A last touch on every document before it is stored. */
  complete(document: StoredDocument): StoredDocument
}

export function beginTransaction(options: TransactionOptions): Transaction {
  const {id: transactionId, timestamp, author, read} = options
  const pending = new Map<string, PendingChange>()

  const transaction: Transaction = {
    id: transactionId,
    timestamp,
    author,
    events: [],
    purged: new Set(),
    index: 0,
    get(id) {
      const change = pending.get(id)
      return change ? (change.after ?? undefined) : read(id)
    },
    put(document, mutation) {
      checkDocument(document)
      const after = options.complete({
        ...withoutUndefined(document),
        _rev: transactionId,
        _createdAt: textOr(document._createdAt, timestamp),
        _updatedAt: options.keepUpdatedAt ? textOr(document._updatedAt, timestamp) : timestamp,
      })
      touch(document._id, mutation).after = after
      return after
    },
    remove(id, mutation = {delete: {id}}) {
      touch(id, mutation).after = null
    },
    // Created and deleted again within the request: nobody ever saw it.
    changes: () => Array.from(pending.values()).filter(({before, after}) => before ?? after),
  }

  function touch(id: string, mutation: unknown): PendingChange {
    const change = pending.get(id) ?? {id, before: read(id) ?? null, after: null, mutations: [], index: 0}
    pending.set(id, change)
    change.mutations.push(mutation)
    change.index = transaction.index
    return change
  }
  return transaction
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}
