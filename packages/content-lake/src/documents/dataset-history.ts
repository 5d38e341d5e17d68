import type {StoredDocument} from './document.ts'

export type LoggedTransaction = {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  mutations: unknown[]
  /** By document id; only the documents that were asked for. */
  effects: Record<string, {apply: unknown[]; revert: unknown[]}>
}

/** Which transactions to tell; the ones at both ends are included. */
export type HistoryRange = {
  fromTransaction?: string
  toTransaction?: string
  fromTime?: string
  toTime?: string
  authors?: readonly string[]
  limit: number
  /** Newest first. */
  reverse: boolean
}

/** A point in a document's life. `last` is its state now, or before it was deleted. */
export type Moment = {at: 'revision'; transactionId: string} | {at: 'time'; time: string} | {at: 'last'}

export type HistoryEvent = {type: string; timestamp: string; author: string; [fact: string]: unknown}
/** Newest first; the cursor leads to the next page and is empty on the last. */
export type HistoryPage = {events: HistoryEvent[]; nextCursor: string}
export type PageRequest = {limit: number; cursor: string}

/** What has happened in a dataset. */
export type DatasetHistory = {
  transactions(ids: readonly string[], range: HistoryRange): LoggedTransaction[]
  documentAt(id: string, moment: Moment): StoredDocument | undefined
  documentEvents(id: string, page: PageRequest): HistoryPage
  releaseEvents(name: string, page: PageRequest): HistoryPage
}
