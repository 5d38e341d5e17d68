import {versionFacts} from '../document-event.ts'
import {documentFailure} from '../document-failure.ts'
import type {IncomingDocument} from '../document.ts'
import {isRecord} from '../record.ts'
import type {Transaction} from '../transaction.ts'
import type {ActionContext} from './action-context.ts'
import type {ActionOf} from './action.ts'
import {assertWritableVersion, existing} from './assert-version.ts'

export function createVersion({transaction}: ActionContext, action: ActionOf<'document.version.create'>) {
  const document = newVersion(transaction, action)
  assertWritableVersion(transaction, document._id, action.publishedId)
  if (transaction.get(document._id)) {
    throw documentFailure('documentAlreadyExistsError', `Document by ID "${document._id}" already exists`, {
      id: document._id,
    })
  }
  transaction.put(document, {create: document})
  transaction.events.push({type: 'createDocumentVersion', ...versionFacts(document._id, transaction.id)})
}

export function replaceVersion({transaction}: ActionContext, {document}: ActionOf<'document.version.replace'>) {
  assertWritableVersion(transaction, document._id)
  const {_createdAt} = existing(transaction, document._id)
  const replacement = {...document, _createdAt}
  transaction.put(replacement, {createOrReplace: replacement})
}

/** The document will be unpublished with the release: its version keeps the content until then. */
export function unpublishVersion({transaction}: ActionContext, action: ActionOf<'document.version.unpublish'>) {
  const {versionId, publishedId} = action
  assertWritableVersion(transaction, versionId, publishedId)
  const published = existing(transaction, publishedId)
  const version = transaction.get(versionId)
  const {_system, ...content} = version ?? asNewVersion(published, versionId)
  const document = {...content, _system: {...(isRecord(_system) ? _system : {}), delete: true}}
  transaction.put(document, {createOrReplace: document})
  if (!version) transaction.events.push({type: 'createDocumentVersion', ...versionFacts(versionId, transaction.id)})
}

function newVersion(transaction: Transaction, action: ActionOf<'document.version.create'>) {
  const {attributes, document = attributes, baseId, versionId, ifBaseRevisionId} = action
  if (document) return asNewVersion(document, document._id)
  if (baseId !== undefined && versionId !== undefined) {
    return asNewVersion(existing(transaction, baseId, ifBaseRevisionId), versionId)
  }
  throw documentFailure('invalidDocumentError', 'A version is created from "document", or from "baseId" as "versionId"')
}

/** The content under another id, begun now: the Studio tells by the times that a version has not been edited yet. */
function asNewVersion(document: IncomingDocument, _id: string): IncomingDocument & {_id: string} {
  const {_rev, _createdAt, _updatedAt, ...content} = document
  return {...content, _id}
}
