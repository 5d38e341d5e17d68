const draftPrefix = 'drafts.'
const versionPattern = /^versions\.([^.]+)\.(.+)$/
const idPattern = /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?<!\.)$/

/** Letters, digits, `.`, `_` and `-`; at most 128 of them; neither empty segments nor a dot or dash in front. */
export function isDocumentId(id: string): boolean {
  return idPattern.test(id)
}

export function isDraftId(id: string): boolean {
  return id.startsWith(draftPrefix)
}

export function isVersionId(id: string): boolean {
  return versionPattern.test(id)
}

/** Neither a draft nor part of a release. */
export function isPublishedId(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id)
}

/** `film` for `film`, `drafts.film` and `versions.spring.film`. */
export function publishedIdOf(id: string): string {
  return isDraftId(id) ? id.slice(draftPrefix.length) : (versionPattern.exec(id)?.[2] ?? id)
}

export function draftIdOf(id: string): string {
  return draftPrefix + publishedIdOf(id)
}

/** `spring` for `versions.spring.film`; nothing for drafts and published documents. */
export function releaseNameOf(id: string): string | undefined {
  return versionPattern.exec(id)?.[1]
}
