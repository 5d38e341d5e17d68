import {type DocumentContent} from './unsaved-documents.ts'

/** The fields of `shown` that `stored` has otherwise or not at all, and the names of those that only `stored` has. */
export function changedFields(shown: DocumentContent, stored: DocumentContent | undefined) {
  const names = (document: object) => Object.keys(document).filter((name) => !name.startsWith('_'))
  const base: Record<string, unknown> = stored ?? {}
  const changed = names(shown).filter((name) => canonical(shown[name]) !== canonical(base[name]))
  return {
    set: Object.fromEntries(changed.map((name) => [name, shown[name]])),
    unset: names(base).filter((name) => shown[name] === undefined),
  }
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
