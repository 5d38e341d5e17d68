import {Mutation as SanityMutation} from '@sanity/mutator'
import {documentFailure} from './document-failure.ts'
import type {PatchOperations} from './document-store.ts'
import type {StoredDocument} from './document.ts'

/**
 * The document with a patch applied as Sanity applies it; the given one stays as it is.
 * @throws ContentLakeError when the revision is another, a path is malformed, or an operation does not fit the value
 */
export function patchDocument(document: StoredDocument, {ifRevisionID, ...patch}: PatchOperations): StoredDocument {
  const id = document._id
  if (ifRevisionID !== undefined && ifRevisionID !== document._rev) {
    throw documentFailure(
      'documentRevisionIDDoesNotMatchError',
      `Document "${id}" has unexpected revision ID ("${document._rev}"), expected "${ifRevisionID}"`,
      {id, currentRevisionID: document._rev, expectedRevisionID: ifRevisionID},
    )
  }
  const patched = applied(document, patch)
  for (const attribute of ['_id', '_type'] as const) {
    if (patched[attribute] === document[attribute]) continue
    throw documentFailure(
      'cannotModifyImmutableAttributeError',
      `Cannot modify immutable attribute "${attribute}" of document "${id}"`,
      {id, attribute},
    )
  }
  return patched
}

function applied(document: StoredDocument, {merge, ...patch}: Omit<PatchOperations, 'ifRevisionID'>): StoredDocument {
  const {_id: id, _rev, _createdAt, _updatedAt} = document
  try {
    const patched = new SanityMutation({mutations: [{patch: {...patch, id}}]}).apply({...document, ...merge})
    if (!patched) throw new Error('the patch leaves nothing')
    return {...patched, _rev, _createdAt, _updatedAt}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw documentFailure('patchError', `Document "${id}" cannot be patched: ${reason}`, {id})
  }
}
