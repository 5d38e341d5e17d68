import type {DatasetInfo} from '../documents/document-store.ts'
import {ContentLakeError} from '../errors.ts'
import type {RequestContext} from '../lake.ts'

/**
 * The dataset that the path names.
 * @throws ContentLakeError notFound, naming those that exist
 */
export function datasetNamed({lake, params}: Pick<RequestContext, 'lake' | 'params'>): DatasetInfo {
  const all = lake.store.datasets()
  const found = all.find(({name}) => name === params.dataset)
  if (found) return found
  const names = all.map(({name}) => `"${name}"`).join(', ')
  throw new ContentLakeError('notFound', `Dataset "${params.dataset}" not found; this lake has ${names || 'none'}`)
}
