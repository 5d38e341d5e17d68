import {isDeepStrictEqual} from 'node:util'
import {applyPatch} from 'mendoza'
import type {DocumentChange} from './commit.ts'
import type {StoredDocument} from './document.ts'
import {encodeMendoza} from './encode-mendoza.ts'

/** How a change is applied and reverted, for clients that replay it: Mendoza patches over documents without `_rev`. */
export function effectsOf(before: StoredDocument | null, after: StoredDocument | null): DocumentChange['effects'] {
  const left = withoutRevision(before)
  const right = withoutRevision(after)
  // The Studio reverts effects on releases of which it knows only some fields; places of fields would mislead it.
  if ((before ?? after)?._type === 'system.release') return {apply: [0, right], revert: [0, left]}
  return {apply: checkedPatch(left, right), revert: checkedPatch(right, left)}
}

/** A wrong patch would corrupt what every client believes: it is tried before it is told. */
function checkedPatch(left: object | null, right: object | null): unknown[] {
  const patch = encodeMendoza(left, right)
  try {
    if (isDeepStrictEqual(applyPatch(left, [...patch]), right)) return patch
  } catch {
    // Whatever the decoder stumbled over, the whole value says the same.
  }
  return [0, right]
}

function withoutRevision(document: StoredDocument | null) {
  if (!document) return null
  const {_rev, ...content} = document
  return content
}
