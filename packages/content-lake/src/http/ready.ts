import {ContentLakeError} from '../errors.ts'
import type {Handler} from '../lake.ts'

/** `GET /ready`: the store can be read; 503 while it cannot. */
export const ready: Handler = ({lake}) => {
  try {
    for (const {name} of lake.store.datasets()) void lake.store.reader(name).revision
  } catch (error) {
    lake.log.error({err: error}, 'the store cannot be read')
    throw new ContentLakeError('storageUnavailable', 'The store cannot be read; see the log')
  }
  return Response.json({status: 'ready'})
}
