import {ContentLakeError} from '../errors.ts'
import type {Handler} from '../lake.ts'
import {stillReads} from './still-reads.ts'

/** `GET /data/live/events/:dataset`: which sync tags went stale. Tags of drafts only for those who may read drafts. */
export const liveEvents: Handler = ({lake, identity, url, params: {dataset = ''}, request, outgoing}) => {
  const sequence = lake.store.reader(dataset).revision
  const gate = lake.gateFor(identity, dataset)
  const includeDrafts = url.searchParams.get('includeDrafts') === 'true'
  if (gate.rules.sees === 'nothing') throw new ContentLakeError('unauthorized', `Dataset "${dataset}" is private`)
  if (includeDrafts && !gate.seesUnpublished) {
    throw new ContentLakeError('unauthorized', 'includeDrafts needs a token or a session: send one, or leave it out')
  }
  return lake.realtime.live.subscribe(
    {dataset, gate, includeDrafts},
    {
      sequence,
      outgoing,
      lastEventId: request.headers.get('last-event-id') ?? undefined,
      stillAllowed: () => stillReads({lake, identity}, dataset),
    },
  )
}
