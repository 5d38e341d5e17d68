import type {DatabaseSync} from 'node:sqlite'
import {applyPatch} from 'mendoza'
import type {Moment} from '../documents/dataset-history.ts'
import type {StoredDocument} from '../documents/document.ts'
import {prepared} from './prepared.ts'

/**
 * A document as it was: its present state, or the next one that was written down whole, taken back change by change.
 */
export function documentAt(
  database: DatabaseSync,
  dataset: number,
  id: string,
  moment: Moment,
): StoredDocument | undefined {
  const latest = latestChange(database, dataset, id, moment)
  if (latest === undefined) return undefined
  const state = stateAfter(database, dataset, id, latest)
  if (state ?? moment.at !== 'last') return state
  const before = prepared(
    database,
    'select max(sequence) as sequence from document_change where dataset = ? and document = ? and sequence < ?',
  ).get(dataset, id, latest)
  return typeof before?.sequence === 'number' ? stateAfter(database, dataset, id, before.sequence) : undefined
}

/** The sequence of the last change to the document up to a moment. */
function latestChange(database: DatabaseSync, dataset: number, id: string, moment: Moment): number | undefined {
  const [condition, ...values] = conditionOf(moment)
  const row = prepared(
    database,
    `select max(c.sequence) as sequence from document_change as c
      join transaction_log as l on l.dataset = c.dataset and l.sequence = c.sequence
      where c.dataset = ? and c.document = ? and ${condition}`,
  ).get(dataset, id, ...values)
  return typeof row?.sequence === 'number' ? row.sequence : undefined
}

function conditionOf(moment: Moment): [string, ...string[]] {
  if (moment.at === 'last') return ['true']
  if (moment.at === 'time') return ['l.timestamp <= ?', moment.time]
  return [
    'c.sequence <= (select sequence from transaction_log where dataset = c.dataset and id = ?)',
    moment.transactionId,
  ]
}

function stateAfter(database: DatabaseSync, dataset: number, id: string, sequence: number): StoredDocument | undefined {
  const later = prepared(
    database,
    'select revert from document_change where dataset = ? and document = ? and sequence > ? order by sequence',
  )
  const patches: unknown[][] = []
  for (const row of later.iterate(dataset, id, sequence)) {
    const patch: unknown[] = JSON.parse(String(row.revert))
    patches.unshift(patch)
    // A patch that sets the whole value needs nothing that came after it.
    if (patch[0] === 0) return revisionOf(database, dataset, sequence, takeBack(null, patches))
  }
  const row = prepared(database, 'select content from document where dataset = ? and id = ?').get(dataset, id)
  const {_rev, ...present} = JSON.parse(String(row?.content ?? '{}'))
  return row && revisionOf(database, dataset, sequence, takeBack(present, patches))
}

function takeBack(state: StoredDocument | null, patches: readonly unknown[][]): StoredDocument | null {
  return patches.reduce<StoredDocument | null>((current, patch) => applyPatch(current, [...patch]), state)
}

function revisionOf(
  database: DatabaseSync,
  dataset: number,
  sequence: number,
  content: StoredDocument | null,
): StoredDocument | undefined {
  if (!content) return undefined
  const row = prepared(database, 'select id from transaction_log where dataset = ? and sequence = ?').get(
    dataset,
    sequence,
  )
  return {...content, _rev: String(row?.id)}
}
