import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import {releaseDocumentId} from '../documents/actions/release-document.ts'
import type {HistoryEvent, HistoryPage, PageRequest} from '../documents/dataset-history.ts'
import {pageOf} from './document-events.ts'
import {prepared} from './prepared.ts'

const releaseState = z.looseObject({
  state: z.string().optional(),
  publishAt: z.string().optional(),
  metadata: z.looseObject({releaseType: z.string().optional(), intendedPublishAt: z.string().optional()}).optional(),
})
type ReleaseState = z.infer<typeof releaseState>
/** Effects on releases are whole values: `[0, state]`. */
const wholeValue = z.tuple([z.literal(0), releaseState.nullable()])
const version = z.object({
  type: z.string(),
  documentId: z.string(),
  versionId: z.string(),
  versionRevisionId: z.string(),
})

/** What happened to a release and which documents came into it and left it, newest first. */
export function releaseEvents(database: DatabaseSync, dataset: number, name: string, page: PageRequest): HistoryPage {
  const rows = prepared(
    database,
    `select l.sequence, l.timestamp, l.author, l.id as revision, c.apply, c.revert, null as event
        from document_change as c join transaction_log as l on l.dataset = c.dataset and l.sequence = c.sequence
        where c.dataset = ?1 and c.document = ?2
      union all
      select l.sequence, l.timestamp, l.author, l.id, null, null, e.event
        from document_event as e join transaction_log as l on l.dataset = e.dataset and l.sequence = e.sequence
        where e.dataset = ?1 and e.release = ?3
      order by 1 desc`,
  ).all(dataset, releaseDocumentId(name), name)
  const events = rows.flatMap((row): HistoryEvent[] => {
    const facts = {
      timestamp: String(row.timestamp),
      author: String(row.author),
      releaseName: name,
      revisionId: String(row.revision),
    }
    const told = row.event === null ? changeOf(row.revert, row.apply) : membership(String(row.event))
    return told ? [{...facts, ...told}] : []
  })
  return pageOf(events, page)
}

function changeOf(revert: unknown, apply: unknown): ({type: string} & Record<string, unknown>) | undefined {
  const before = stateOf(revert)
  const after = stateOf(apply)
  if (!after) return {type: 'deleteRelease'}
  const change = {releaseType: after.metadata?.releaseType, intendedPublishDate: after.metadata?.intendedPublishAt}
  if (!before) return {type: 'createRelease', change}
  if (before.state === after.state) return {type: 'editRelease', change}
  if (after.state === 'scheduled') return {type: 'scheduleRelease', publishAt: after.publishAt}
  if (after.state === 'published') return {type: 'publishRelease'}
  if (after.state === 'archived') return {type: 'archiveRelease'}
  return {type: before.state === 'archived' ? 'unarchiveRelease' : 'unscheduleRelease'}
}

function membership(event: string) {
  const parsed = version.safeParse(JSON.parse(event))
  const type = parsed.data && membershipTypes.get(parsed.data.type)
  if (!type) return undefined
  const {documentId, versionId, versionRevisionId} = parsed.data
  return {type, documentId, versionId, versionRevisionId}
}
const membershipTypes = new Map([
  ['createDocumentVersion', 'addDocumentToRelease'],
  ['deleteDocumentVersion', 'discardDocumentFromRelease'],
])

function stateOf(patch: unknown): ReleaseState | null {
  const parsed = wholeValue.safeParse(JSON.parse(String(patch)))
  return parsed.success ? parsed.data[1] : null
}
