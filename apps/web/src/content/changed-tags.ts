import {allContent} from './cache-tags.ts'

declare global {
  /** On the global object, since routes and pages are bundled apart yet run in one process. */
  var veriteChangedTags: Map<string, number> | undefined
}

const changes = (globalThis.veriteChangedTags ??= new Map<string, number>())

/** Remembers that what these tags name has changed. "Everything" is no change: it says that changes may be missing. */
export function noteChange(tags: readonly string[], at = Date.now()) {
  for (const tag of tags) if (tag !== allContent) changes.set(tag, at)
}

/** Whether any of these is known to have changed since. */
export function changedSince(tags: readonly string[], moment: number): boolean {
  return tags.some((tag) => (changes.get(tag) ?? 0) >= moment)
}
