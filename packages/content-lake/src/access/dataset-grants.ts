import type {DatasetInfo} from '../documents/document-store.ts'
import {writablePaths} from './write-grants.ts'
import type {Held} from './identity.ts'

/** What a role may do with the documents for which a GROQ condition holds. */
export type DatasetGrant = {filter: string; permissions: readonly string[]}

/** Takes a dataset and the role that somebody has; gives what it allows there, as filters that the Studio evaluates. */
export function datasetGrants(dataset: DatasetInfo, held: Held): DatasetGrant[] {
  if (held.grants !== undefined) {
    return held.grants
      .filter(({datasets}) => datasets?.includes(dataset.name) ?? true)
      .map(({filter, permissions}) => ({filter, permissions}))
  }
  const manages = held.role === 'administrator'
  return [
    {
      filter: '_id in path("**")',
      permissions: manages ? ['read', 'history', 'editHistory', 'manage'] : ['read', 'history'],
    },
    ...writablePaths(held, dataset).map((path) => ({
      filter: `_id in path("${path}")`,
      permissions: ['read', 'create', 'update', 'history'],
    })),
  ]
}
