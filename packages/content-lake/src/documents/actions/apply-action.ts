import type {ActionContext} from './action-context.ts'
import type {Action, DocumentAction, ReleaseAction, VersionAction} from './action.ts'
import {
  createDocument,
  deleteDocument,
  discardVersion,
  editDocument,
  publishDocument,
  replaceDraft,
  unpublishDocument,
} from './document-actions.ts'
import {
  archiveRelease,
  createRelease,
  deleteRelease,
  editRelease,
  importRelease,
  publishRelease,
  scheduleRelease,
  unarchiveRelease,
  unscheduleRelease,
} from './release-actions.ts'
import {createVersion, replaceVersion, unpublishVersion} from './version-actions.ts'

/** Does what one of Sanity's actions says, within a transaction. */
export function applyAction(context: ActionContext, action: Action) {
  if (isReleaseAction(action)) applyReleaseAction(context, action)
  else if (isVersionAction(action)) applyVersionAction(context, action)
  else applyDocumentAction(context, action)
}

function applyDocumentAction(context: ActionContext, action: DocumentAction) {
  switch (action.actionType) {
    case 'sanity.action.document.create':
      return createDocument(context, action)
    case 'sanity.action.document.replaceDraft':
      return replaceDraft(context, action)
    case 'sanity.action.document.edit':
      return editDocument(context, action)
    case 'sanity.action.document.publish':
      return publishDocument(context, action)
    case 'sanity.action.document.unpublish':
      return unpublishDocument(context, action)
    case 'sanity.action.document.discard':
      return discardVersion(context, action.draftId, action.purge)
    case 'sanity.action.document.delete':
      return deleteDocument(context, action)
  }
}

function applyVersionAction(context: ActionContext, action: VersionAction) {
  switch (action.actionType) {
    case 'sanity.action.document.version.create':
      return createVersion(context, action)
    case 'sanity.action.document.version.replace':
      return replaceVersion(context, action)
    case 'sanity.action.document.version.discard':
      return discardVersion(context, action.versionId, action.purge)
    case 'sanity.action.document.version.unpublish':
      return unpublishVersion(context, action)
  }
}

function applyReleaseAction(context: ActionContext, action: ReleaseAction) {
  switch (action.actionType) {
    case 'sanity.action.release.create':
      return createRelease(context, action)
    case 'sanity.action.release.edit':
      return editRelease(context, action)
    case 'sanity.action.release.publish':
      return publishRelease(context, action)
    case 'sanity.action.release.schedule':
      return scheduleRelease(context, action)
    case 'sanity.action.release.unschedule':
      return unscheduleRelease(context, action)
    case 'sanity.action.release.archive':
      return archiveRelease(context, action)
    case 'sanity.action.release.unarchive':
      return unarchiveRelease(context, action)
    case 'sanity.action.release.delete':
      return deleteRelease(context, action)
    case 'sanity.action.release.import':
      return importRelease(context, action)
  }
}

function isReleaseAction(action: Action): action is ReleaseAction {
  return action.actionType.startsWith('sanity.action.release.')
}

function isVersionAction(action: Action): action is VersionAction {
  return action.actionType.startsWith('sanity.action.document.version.')
}
