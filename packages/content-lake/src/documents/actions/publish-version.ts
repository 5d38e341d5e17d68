import {isRecord} from '../record.ts'
import type {PublishCause} from '../document-event.ts'
import {versionFacts} from '../document-event.ts'
import {publishedIdOf} from '../document-id.ts'
import type {StoredDocument} from '../document.ts'
import type {Transaction} from '../transaction.ts'

/** Puts a draft or a release version in the place of the published document, or removes that when the version says so. */
export function publishVersion(transaction: Transaction, version: StoredDocument, publishCause: PublishCause) {
  const publishedId = publishedIdOf(version._id)
  const published = transaction.get(publishedId)
  const facts = versionFacts(version._id, version._rev)
  if (goesAway(version)) {
    if (published) transaction.remove(publishedId)
    transaction.events.push({type: 'unpublishDocument', ...facts})
  } else {
    const {_system, _rev, _updatedAt, ...content} = strengthened(version)
    const document = {...content, _id: publishedId, _createdAt: published?._createdAt ?? version._createdAt}
    transaction.put(document, {createOrReplace: document})
    transaction.events.push({type: 'publishDocumentVersion', revisionId: transaction.id, publishCause, ...facts})
  }
  transaction.remove(version._id)
}

/** A version that stands for "unpublish the document when the release is published". */
function goesAway(version: StoredDocument): boolean {
  return isRecord(version._system) && version._system.delete === true
}

/** References made to something unpublished become what they were meant to be. */
function strengthened<Value>(value: Value): Value
function strengthened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => strengthened(item))
  if (!isRecord(value)) return value
  const {_strengthenOnPublish, ...fields} = value
  const result = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, strengthened(field)]))
  const staysWeak = isRecord(_strengthenOnPublish) && _strengthenOnPublish.weak === true
  if (_strengthenOnPublish !== undefined && !staysWeak) delete result._weak
  return result
}
