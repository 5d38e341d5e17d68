import type {DatabaseSync} from 'node:sqlite'
import type {DatasetHistory} from '../documents/dataset-history.ts'
import {documentEvents} from './document-events.ts'
import {documentAt} from './document-past.ts'
import {loggedTransactions} from './logged-transactions.ts'
import {releaseEvents} from './release-events.ts'

/** The history of one dataset, by its number. */
export function createDatasetHistory(database: DatabaseSync, dataset: number): DatasetHistory {
  return {
    transactions: (ids, range) => loggedTransactions(database, dataset, ids, range),
    documentAt: (id, moment) => documentAt(database, dataset, id, moment),
    documentEvents: (id, page) => documentEvents(database, dataset, id, page),
    releaseEvents: (name, page) => releaseEvents(database, dataset, name, page),
  }
}
