import type {Handler} from '../lake.ts'
import {historyFor} from './history-for.ts'
import {historyPage} from './history-page.ts'
import {searchParams} from './search-params.ts'

/** `GET /data/history/:dataset/events/documents/:id`: the life of a document or of one of its versions, newest first. */
export const historyDocumentEvents: Handler = (context) => {
  const {id = ''} = context.params
  const {events, nextCursor} = historyFor(context).documentEvents(id, searchParams(context.url, historyPage))
  return Response.json({events: {[id]: events}, nextCursor})
}
