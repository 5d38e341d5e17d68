import {documentFailure} from '../document-failure.ts'
import {isPublishedId, publishedIdOf, releaseNameOf} from '../document-id.ts'
import type {StoredDocument} from '../document.ts'
import type {Transaction} from '../transaction.ts'
import {releaseDocumentId} from './release-document.ts'

/**
 * The stored document with this id.
 * @throws ContentLakeError documentNotFoundError, or documentRevisionIDDoesNotMatchError when it is at another revision
 */
export function existing(transaction: Transaction, id: string, expectedRevision?: string): StoredDocument {
  const document = transaction.get(id)
  if (!document) throw documentFailure('documentNotFoundError', `The document with the ID "${id}" was not found`, {id})
  assertRevision(document, id, expectedRevision)
  return document
}

/** @throws ContentLakeError documentRevisionIDDoesNotMatchError */
export function assertRevision(document: StoredDocument | undefined, id: string, expected: string | undefined) {
  if (expected === undefined || document?._rev === expected) return
  throw documentFailure(
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID ("${document?._rev ?? ''}"), expected "${expected}"`,
    {id, currentRevisionID: document?._rev, expectedRevisionID: expected},
  )
}

/**
 * Only drafts and versions are written by these actions, and versions only while their release is open.
 * @throws ContentLakeError when the id is neither, belongs to another document, or its release is missing or closed
 */
export function assertWritableVersion(transaction: Transaction, id: string, publishedId = publishedIdOf(id)) {
  if (isPublishedId(id) || publishedIdOf(id) !== publishedId) {
    throw documentFailure(
      'malformedDocumentIDError',
      `"${id}" is neither the draft nor a release version of "${publishedId}"`,
      {id},
    )
  }
  const release = releaseNameOf(id)
  if (release !== undefined) assertOpenRelease(transaction, release, id)
}

function assertOpenRelease(transaction: Transaction, name: string, id: string) {
  const release = transaction.get(releaseDocumentId(name))
  if (release?.state === 'active') return
  const problem = release
    ? `is ${String(release.state)}; unschedule or unarchive it first`
    : 'does not exist; create it first'
  throw documentFailure('releaseError', `Document "${id}" cannot be changed: release "${name}" ${problem}`, {id})
}
