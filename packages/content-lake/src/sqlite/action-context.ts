import type {DatabaseSync} from 'node:sqlite'
import type {Identity} from '../access/identity.ts'
import type {ActionContext} from '../documents/actions/action-context.ts'
import type {Transaction} from '../documents/transaction.ts'
import {documentAt} from './document-past.ts'
import {prepared} from './prepared.ts'

/** What actions find in a stored dataset. */
export function actionContext(
  database: DatabaseSync,
  dataset: number,
  transaction: Transaction,
  identity: Identity,
): ActionContext {
  return {
    transaction,
    unpublishedIds: (publishedId) =>
      prepared(database, 'select id from document where dataset = ? and published_id = ? and id <> published_id')
        .all(dataset, publishedId)
        .map((row) => String(row.id)),
    // The character after "." ends the range.
    idsInRelease: (name) =>
      prepared(database, 'select id from document where dataset = ? and id > ? and id < ?')
        .all(dataset, `versions.${name}.`, `versions.${name}/`)
        .map((row) => String(row.id)),
    lastState: (id) => documentAt(database, dataset, id, {at: 'last'}),
    releaseCause: identity.kind === 'system' ? 'release.schedule' : 'release.publish',
  }
}
