import type {DatasetHistory} from '../documents/dataset-history.ts'
import {ContentLakeError} from '../errors.ts'
import type {RequestContext} from '../lake.ts'
import {datasetNamed} from './dataset-named.ts'

/**
 * The history of the dataset that the path names, for those who see all of it: the past holds what was unpublished,
 * private or never public.
 * @throws ContentLakeError notFound, unauthorized or forbidden
 */
export function historyFor(context: RequestContext): DatasetHistory {
  const {identity, lake} = context
  const {name} = datasetNamed(context)
  if (lake.gateFor(identity, name).rules.sees !== 'everything') {
    const code = identity.kind === 'anonymous' ? 'unauthorized' : 'forbidden'
    throw new ContentLakeError(code, `The history of dataset "${name}" is for its members`)
  }
  return lake.store.history(name)
}
