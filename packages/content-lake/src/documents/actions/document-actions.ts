import {patchStored} from '../apply-mutation.ts'
import {versionFacts} from '../document-event.ts'
import {documentFailure} from '../document-failure.ts'
import {draftIdOf, isDraftId} from '../document-id.ts'
import type {ActionContext} from './action-context.ts'
import type {ActionOf} from './action.ts'
import {assertRevision, assertWritableVersion, existing} from './assert-version.ts'
import {publishVersion} from './publish-version.ts'

export function createDocument({transaction}: ActionContext, action: ActionOf<'document.create'>) {
  const {publishedId, attributes, ifExists} = action
  const id = attributes._id ?? draftIdOf(publishedId)
  assertWritableVersion(transaction, id, publishedId)
  if (transaction.get(id) && ifExists === 'ignore') return
  for (const taken of [id, ...(isDraftId(id) ? [publishedId] : [])]) {
    if (!transaction.get(taken)) continue
    throw documentFailure('documentAlreadyExistsError', `Document by ID "${taken}" already exists`, {id: taken})
  }
  const document = {...attributes, _id: id}
  transaction.put(document, {create: document})
  transaction.events.push({type: 'createDocumentVersion', ...versionFacts(id, transaction.id)})
}

export function replaceDraft({transaction}: ActionContext, action: ActionOf<'document.replaceDraft'>) {
  const {publishedId, attributes} = action
  assertWritableVersion(transaction, attributes._id, publishedId)
  const draft = transaction.get(attributes._id)
  const {_createdAt} = draft ?? existing(transaction, publishedId)
  const document = {...attributes, _createdAt}
  transaction.put(document, {createOrReplace: document})
  if (!draft) transaction.events.push({type: 'createDocumentVersion', ...versionFacts(document._id, transaction.id)})
}

export function editDocument({transaction}: ActionContext, action: ActionOf<'document.edit'>) {
  const {draftId, publishedId, patch} = action
  assertWritableVersion(transaction, draftId, publishedId)
  if (!transaction.get(draftId)) {
    const draft = {...existing(transaction, publishedId), _id: draftId}
    transaction.put(draft, {create: draft})
    transaction.events.push({type: 'createDocumentVersion', ...versionFacts(draftId, transaction.id)})
  }
  patchStored(transaction, draftId, patch)
}

export function publishDocument({transaction}: ActionContext, action: ActionOf<'document.publish'>) {
  const {draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId} = action
  assertWritableVersion(transaction, draftId, publishedId)
  const draft = existing(transaction, draftId, ifDraftRevisionId)
  assertRevision(transaction.get(publishedId), publishedId, ifPublishedRevisionId)
  publishVersion(transaction, draft, 'document.publish')
}

export function unpublishDocument({transaction}: ActionContext, action: ActionOf<'document.unpublish'>) {
  const {draftId, publishedId} = action
  assertWritableVersion(transaction, draftId, publishedId)
  const published = existing(transaction, publishedId)
  if (!transaction.get(draftId)) {
    const draft = {...published, _id: draftId}
    transaction.put(draft, {create: draft})
  }
  transaction.remove(publishedId)
  transaction.events.push({type: 'unpublishDocument', ...versionFacts(draftId, transaction.id)})
}

/** `document.discard` and `document.version.discard`: the version goes, the published document stays. */
export function discardVersion({transaction}: ActionContext, id: string, purge: boolean | undefined) {
  assertWritableVersion(transaction, id)
  const {_rev} = existing(transaction, id)
  transaction.remove(id)
  transaction.events.push({type: 'deleteDocumentVersion', ...versionFacts(id, _rev)})
  if (purge) transaction.purged.add(id)
}

export function deleteDocument(
  {transaction, unpublishedIds}: ActionContext,
  {publishedId, includeDrafts, purge}: ActionOf<'document.delete'>,
) {
  for (const id of includeDrafts) assertWritableVersion(transaction, id, publishedId)
  const missed = unpublishedIds(publishedId).filter((id) => transaction.get(id) && !includeDrafts.includes(id))
  if (missed.length) {
    throw documentFailure(
      'documentAlreadyExistsError',
      `Document "${publishedId}" cannot be deleted while ${missed.map((id) => `"${id}"`).join(', ')} exists; include it`,
      {id: publishedId, existing: missed},
    )
  }
  existing(transaction, publishedId)
  for (const id of [publishedId, ...includeDrafts]) {
    if (transaction.get(id)) transaction.remove(id)
    if (purge) transaction.purged.add(id)
  }
  transaction.events.push({type: 'deleteDocumentGroup', documentId: publishedId})
}
