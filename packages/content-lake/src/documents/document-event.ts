import {isDraftId, isVersionId, publishedIdOf, releaseNameOf} from './document-id.ts'
import type {StoredDocument} from './document.ts'

type Change = {id: string; before: StoredDocument | null; after: StoredDocument | null}
type VersionFacts = {versionId: string; versionRevisionId: string; releaseId?: string}
export type PublishCause = 'document.publish' | 'release.publish' | 'release.schedule'

/** One step in the life of a document and its versions, as the Studio's history shows it. */
export type DocumentEvent = {documentId: string} & (
  | ({type: 'createDocumentVersion' | 'deleteDocumentVersion' | 'unpublishDocument'} & VersionFacts)
  | ({type: 'publishDocumentVersion'; revisionId: string; publishCause: PublishCause} & VersionFacts)
  | ({type: 'scheduleDocumentVersion'; publishAt: string} & VersionFacts)
  | ({type: 'unscheduleDocumentVersion'} & VersionFacts)
  | {type: 'createLiveDocument' | 'updateLiveDocument'; revisionId: string}
  | {type: 'deleteDocumentGroup'}
)

/** A version at a revision: a draft, or a document in a release. */
export function versionFacts(versionId: string, versionRevisionId: string): VersionFacts & {documentId: string} {
  const releaseId = releaseNameOf(versionId)
  return {documentId: publishedIdOf(versionId), versionId, versionRevisionId, ...(releaseId ? {releaseId} : {})}
}

/** What plain mutations did, told as events. Edits of drafts are none: the Studio reads those from the transactions. */
export function eventOfMutation({id, before, after}: Change): DocumentEvent[] {
  if (id.startsWith('_.')) return []
  if (isDraftId(id) || isVersionId(id)) {
    if (after) return before ? [] : [{type: 'createDocumentVersion', ...versionFacts(id, after._rev)}]
    return before ? [{type: 'deleteDocumentVersion', ...versionFacts(id, before._rev)}] : []
  }
  if (!after) return [{type: 'deleteDocumentGroup', documentId: id}]
  return [{type: before ? 'updateLiveDocument' : 'createLiveDocument', documentId: id, revisionId: after._rev}]
}
