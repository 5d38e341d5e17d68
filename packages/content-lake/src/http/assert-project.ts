import {ContentLakeError} from '../errors.ts'
import type {RequestContext} from '../lake.ts'

/** @throws ContentLakeError notFound when the path names another project than the lake's own */
export function assertProject({lake, params}: Pick<RequestContext, 'lake' | 'params'>) {
  if (params.project === undefined || params.project === lake.config.projectId) return
  throw new ContentLakeError(
    'notFound',
    `This lake holds project "${lake.config.projectId}", not "${params.project}": check the project id of your client`,
  )
}
