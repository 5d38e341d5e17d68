import {writablePaths} from '../access/write-grants.ts'
import type {Grant} from '../access/custom-role.ts'
import type {Identity} from '../access/identity.ts'
import type {DatasetInfo} from '../documents/document-store.ts'
import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {datasetNamed} from './dataset-named.ts'

/** `GET /projects/:project/datasets/:dataset/acl`: the caller's grants as filters, which the Studio evaluates itself. */
export const datasetAcl: Handler = (context) => {
  assertProject(context)
  return Response.json(grantsIn(datasetNamed(context), context.identity))
}

function grantsIn(dataset: DatasetInfo, identity: Identity) {
  if (identity.kind !== 'user' && identity.kind !== 'robot') return []
  if (identity.grants !== undefined) return granted(identity.grants, dataset.name)
  const manages = identity.role === 'administrator'
  return [
    {
      filter: '_id in path("**")',
      permissions: manages ? ['read', 'history', 'editHistory', 'manage'] : ['read', 'history'],
    },
    ...writablePaths(identity, dataset).map((path) => ({
      filter: `_id in path("${path}")`,
      permissions: ['read', 'create', 'update', 'history'],
    })),
  ]
}

function granted(grants: readonly Grant[], dataset: string) {
  return grants
    .filter(({datasets}) => datasets?.includes(dataset) ?? true)
    .map(({filter, permissions}) => ({filter, permissions}))
}
