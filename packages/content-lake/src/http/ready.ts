import {ContentLakeError} from '../errors.ts'
import type {Handler} from '../lake.ts'

/** `GET /ready`: the store can be read and no damage is known; 503 while it cannot, or while answers may be wrong. */
export const ready: Handler = ({lake}) => {
  try {
    for (const {name} of lake.store.datasets()) void lake.store.reader(name).revision
  } catch (error) {
    lake.log.error({err: error}, 'the store cannot be read')
    throw new ContentLakeError('storageUnavailable', 'The store cannot be read; see the log')
  }
  if (lake.scrubber.state.kind === 'damaged') {
    throw new ContentLakeError(
      'storageUnavailable',
      'The file is damaged and answers may be wrong: see the log, run "content-lake check", and follow what it says',
    )
  }
  return Response.json({status: 'ready'})
}
