import {originalLanguage, type Language} from '@verite/content-model/languages'

/** What a feed says, whatever form it is written in. All paths are those that pages share in every language. */
export type FeedContent = {
  language: Language
  title: string
  description: string
  /** The page that shows the same. */
  pagePath: string
  items: FeedItem[]
}

export type FeedItem = {
  /** Never changes, whatever becomes of the address. */
  id: string
  title: string
  path: string
  text: string
  publishedAt: string
  updatedAt: string
  /** The address of a picture. */
  picture: string | null
  /** Where the entry is not translated: the language that it is in. */
  writtenIn?: Language
}

/** When anything in the feed changed last; the same answer gives the same feed. */
export function updatedAt({items}: FeedContent): string {
  return (
    items
      .map((item) => item.updatedAt)
      .toSorted()
      .at(-1) ?? '1970-01-01T00:00:00Z'
  )
}

/**
 * An entry's name for all time, which its address is not. In another language it is another entry: who follows both
 * feeds gets both.
 */
export function permanentId(id: string, {siteUrl, language}: {siteUrl: string; language: Language}): string {
  const ending = language === originalLanguage ? '' : `:${language}`
  return `tag:${new URL(siteUrl).hostname},2026:${id}${ending}`
}

/** Entries in a language; in place of each that is not translated stands the original, marked as such. */
export function honestly(
  items: readonly FeedItem[],
  originals: readonly FeedItem[],
  isTranslated: (item: FeedItem) => boolean,
): FeedItem[] {
  const byId = new Map(originals.map((item) => [item.id, item]))
  return items.map((item) => {
    const original = isTranslated(item) ? undefined : byId.get(item.id)
    return original ? {...original, writtenIn: originalLanguage} : item
  })
}
