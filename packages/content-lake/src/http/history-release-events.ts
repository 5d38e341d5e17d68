import type {Handler} from '../lake.ts'
import {historyFor} from './history-for.ts'
import {historyPage} from './history-page.ts'
import {searchParams} from './search-params.ts'

/** `GET /data/history/:dataset/events/releases/:id`: the life of a release, newest first. */
export const historyReleaseEvents: Handler = (context) => {
  const {id = ''} = context.params
  return Response.json(historyFor(context).releaseEvents(id, searchParams(context.url, historyPage)))
}
