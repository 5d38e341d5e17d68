import {z} from 'zod'
import type {DatasetHistory, Moment} from '../documents/dataset-history.ts'
import {isDraftId, publishedIdOf} from '../documents/document-id.ts'
import type {StoredDocument} from '../documents/document.ts'
import {ContentLakeError} from '../errors.ts'
import type {Handler} from '../lake.ts'
import {documentIds} from './document-ids.ts'
import {historyFor} from './history-for.ts'
import {flag, searchParams} from './search-params.ts'

const options = z.object({
  revision: z.string().min(1).optional(),
  time: z.string().min(1).optional(),
  lastRevision: flag,
})

/** `GET /data/history/:dataset/documents/:ids`: documents as they were at a revision, at a time, or last of all. */
export const historyDocuments: Handler = (context) => {
  const moment = momentOf(searchParams(context.url, options))
  const history = historyFor(context)
  const ids = documentIds(context.params.ids)
  const documents = ids.flatMap((id) => history.documentAt(id, moment) ?? [])
  return Response.json({
    documents: documents.length || ids.length > 1 ? documents : publishedInstead(history, ids, moment),
  })
}

/** A draft's history has revisions that were written to the published document: there the draft shows that one. */
function publishedInstead(history: DatasetHistory, [id = '']: readonly string[], moment: Moment): StoredDocument[] {
  if (!isDraftId(id) || moment.at !== 'revision') return []
  const published = history.documentAt(publishedIdOf(id), moment)
  return published?._rev === moment.transactionId ? [published] : []
}

function momentOf({revision, time, lastRevision}: z.infer<typeof options>): Moment {
  if (revision !== undefined && time === undefined && !lastRevision) return {at: 'revision', transactionId: revision}
  if (time !== undefined && revision === undefined && !lastRevision) return {at: 'time', time: instant(time)}
  if (lastRevision && revision === undefined && time === undefined) return {at: 'last'}
  throw new ContentLakeError('invalidRequest', 'Ask for one of "revision", "time" and "lastRevision=true"')
}

function instant(time: string): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) {
    throw new ContentLakeError('invalidRequest', `"${time}" is no time; write it as 2026-01-31T12:00:00Z`)
  }
  return date.toISOString()
}
