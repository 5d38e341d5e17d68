import type {StoredDocument} from '../document.ts'
import type {PublishCause} from '../document-event.ts'
import type {Transaction} from '../transaction.ts'

/** What an action works with: the transaction, and what it must find in the dataset beyond documents by id. */
export type ActionContext = {
  transaction: Transaction
  /** Ids of the stored drafts and release versions of a published id. */
  unpublishedIds(publishedId: string): readonly string[]
  /** Ids of the stored documents of a release. */
  idsInRelease(name: string): readonly string[]
  /** A document as it was before it was deleted. */
  lastState(id: string): StoredDocument | undefined
  /** Why a release is being published: by hand, or because its time has come. */
  releaseCause: Exclude<PublishCause, 'document.publish'>
}
