import {datasetGrants} from '../access/dataset-grants.ts'
import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {datasetNamed} from './dataset-named.ts'

/** `GET /projects/:project/datasets/:dataset/acl`: the caller's grants as filters, which the Studio evaluates itself. */
export const datasetAcl: Handler = (context) => {
  assertProject(context)
  const {identity} = context
  const isMember = identity.kind === 'user' || identity.kind === 'robot'
  return Response.json(isMember ? datasetGrants(datasetNamed(context), identity) : [])
}
