import type {DatabaseSync, SQLInputValue, SQLOutputValue} from 'node:sqlite'
import type {HistoryRange, LoggedTransaction} from '../documents/dataset-history.ts'
import {prepared} from './prepared.ts'
import {mutationsOf} from './transaction-log.ts'

/** The transactions that touched any of these documents. */
export function loggedTransactions(
  database: DatabaseSync,
  dataset: number,
  ids: readonly string[],
  range: HistoryRange,
): LoggedTransaction[] {
  const [condition, values] = conditionOf(database, dataset, range)
  const rows = prepared(
    database,
    `select l.sequence, l.id, l.timestamp, l.author from transaction_log as l
      where l.dataset = ? and ${condition} and l.sequence in (
        select sequence from document_change where dataset = ? and document in (${places(ids)}))
      order by l.sequence ${range.reverse ? 'desc' : 'asc'} limit ?`,
  ).all(dataset, ...values, dataset, ...ids, range.limit)
  return rows.map((row) => withChanges(database, dataset, ids, row))
}

function conditionOf(database: DatabaseSync, dataset: number, range: HistoryRange): [string, SQLInputValue[]] {
  const conditions: [string, SQLInputValue | undefined][] = [
    ['l.sequence >= ?', sequenceOf(database, dataset, range.fromTransaction)],
    ['l.sequence <= ?', sequenceOf(database, dataset, range.toTransaction)],
    ['l.timestamp >= ?', range.fromTime],
    ['l.timestamp <= ?', range.toTime],
  ]
  const used = conditions.filter(([, value]) => value !== undefined)
  const authors = range.authors ?? []
  const byAuthor = authors.length ? [`l.author in (${places(authors)})`] : []
  const text = [...used.map(([condition]) => condition), ...byAuthor].join(' and ')
  return [text || 'true', [...used.flatMap(([, value]) => value ?? []), ...authors]]
}

/** A transaction that is not in the log bounds nothing: the Studio also names revisions from before an import. */
function sequenceOf(database: DatabaseSync, dataset: number, transactionId: string | undefined): number | undefined {
  if (!transactionId) return undefined
  const row = prepared(database, 'select sequence from transaction_log where dataset = ? and id = ?').get(
    dataset,
    transactionId,
  )
  return row && Number(row.sequence)
}

function withChanges(
  database: DatabaseSync,
  dataset: number,
  ids: readonly string[],
  row: Record<string, SQLOutputValue>,
): LoggedTransaction {
  const changes = prepared(
    database,
    `select document, mutations, apply, revert from document_change
      where dataset = ? and sequence = ? and document in (${places(ids)}) order by document`,
  ).all(dataset, row.sequence ?? null, ...ids)
  return {
    id: String(row.id),
    timestamp: String(row.timestamp),
    author: String(row.author),
    documentIDs: changes.map((change) => String(change.document)),
    mutations: changes.flatMap((change) => mutationsOf(String(change.mutations), JSON.parse(String(change.apply)))),
    effects: Object.fromEntries(
      changes.map((change) => [
        String(change.document),
        {apply: JSON.parse(String(change.apply)), revert: JSON.parse(String(change.revert))},
      ]),
    ),
  }
}

function places(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}
