import type {DocumentChange} from './commit.ts'
import type {StoredDocument} from './document.ts'

/** How a change is applied and reverted, for clients that replay it: Mendoza patches over documents without `_rev`. */
export function effectsOf(before: StoredDocument | null, after: StoredDocument | null): DocumentChange['effects'] {
  return {apply: [0, withoutRevision(after)], revert: [0, withoutRevision(before)]}
}

function withoutRevision(document: StoredDocument | null) {
  if (!document) return null
  const {_rev, ...content} = document
  return content
}
