/** What a feed says, whatever form it is written in. All paths lead from this site's root. */
export type FeedContent = {
  title: string
  description: string
  /** The page that shows the same. */
  pagePath: string
  items: FeedItem[]
}

type FeedItem = {
  /** Never changes, whatever becomes of the address. */
  id: string
  title: string
  path: string
  text: string
  publishedAt: string
  updatedAt: string
  /** The address of a picture. */
  picture: string | null
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

/** An entry's name for all time, which its address is not. */
export function permanentId(id: string, siteUrl: string): string {
  return `tag:${new URL(siteUrl).hostname},2026:${id}`
}
