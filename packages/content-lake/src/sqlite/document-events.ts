import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'
import {z} from 'zod'
import {releaseDocumentId} from '../documents/actions/release-document.ts'
import type {HistoryEvent, HistoryPage, PageRequest} from '../documents/dataset-history.ts'
import {isDraftId, isPublishedId, publishedIdOf} from '../documents/document-id.ts'
import type {DocumentEvent} from '../documents/document-event.ts'
import {prepared} from './prepared.ts'

const release = z.object({state: z.string().optional(), publishAt: z.string().optional()})

/** The events of a document, or of one of its drafts and versions, newest first. */
export function documentEvents(database: DatabaseSync, dataset: number, id: string, page: PageRequest): HistoryPage {
  const rows = prepared(
    database,
    `select e.event, e.sequence, l.timestamp, l.author from document_event as e
      join transaction_log as l on l.dataset = e.dataset and l.sequence = e.sequence
      where e.dataset = ? and e.published_id = ? order by e.sequence desc, e.position desc`,
  ).all(dataset, publishedIdOf(id))
  const events = rows.map((row) => told(database, dataset, row)).filter((event) => concerns(event, id))
  return pageOf(events, page)
}

/** A stored event with its time and author, and with what is to be known of its schedule by now. */
function told(database: DatabaseSync, dataset: number, row: Record<string, SQLOutputValue>): HistoryEvent {
  const event: DocumentEvent = JSON.parse(String(row.event))
  const facts = {...event, timestamp: String(row.timestamp), author: String(row.author)}
  if (event.type !== 'scheduleDocumentVersion') return facts
  return {...facts, state: scheduleState(database, dataset, event.releaseId ?? '', event.publishAt)}
}

/** The events between a cursor and a limit. A cursor counts from the oldest, so that new events do not shift it. */
export function pageOf(events: readonly HistoryEvent[], {limit, cursor}: PageRequest): HistoryPage {
  const start = cursor === '' ? 0 : Math.max(0, events.length - Number(cursor))
  const end = Math.min(events.length, start + limit)
  return {events: events.slice(start, end), nextCursor: end < events.length ? String(events.length - end) : ''}
}

// A published document's history tells what became public; how its versions came and went is told with them. What was
// written to the published document itself, such as by an import, is where a draft begins: the Studio asks for a draft.
function concerns(event: HistoryEvent, id: string): boolean {
  if (event.type === 'deleteDocumentGroup') return true
  if (isDraftId(id) && liveEvents.has(event.type)) return true
  return isPublishedId(id) ? !versionEvents.has(event.type) : event.versionId === id
}
const liveEvents = new Set(['createLiveDocument', 'updateLiveDocument'])
const versionEvents = new Set([
  'createDocumentVersion',
  'deleteDocumentVersion',
  'scheduleDocumentVersion',
  'unscheduleDocumentVersion',
])

function scheduleState(database: DatabaseSync, dataset: number, name: string, publishAt: string): string {
  const row = prepared(database, 'select content from document where dataset = ? and id = ?').get(
    dataset,
    releaseDocumentId(name),
  )
  const {state, publishAt: current} = release.parse(row ? JSON.parse(String(row.content)) : {})
  if (state === 'published') return 'published'
  return state === 'scheduled' && current === publishAt ? 'pending' : 'unscheduled'
}
