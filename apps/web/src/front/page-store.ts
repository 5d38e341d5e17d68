import {LRUCache} from 'lru-cache'
import {
  areTagsExpired,
  areTagsStale,
  tagsManifest,
} from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import type {StoredPage} from './stored-page.ts'

const most = 64 * 1024 * 1024

/**
 * Whole pages in memory, by path. Each carries the cache tags it was made from and is looked up in the very manifest
 * in which Next notes what has expired: a page here is exactly as fresh as Next's own.
 */
export class PageStore {
  readonly #pages = new LRUCache<string, StoredPage>({maxSize: most, sizeCalculation: ({size}) => size})

  /** The page at this path, unless something it was made from has changed since. */
  get(path: string): StoredPage | undefined {
    const page = this.#pages.get(path)
    if (!page) return undefined
    if (Date.now() < page.until && holds(page)) return page
    this.#pages.delete(path)
    return undefined
  }

  /** Keeps a page. One that was made from what changed while it was being made is as stale here as in Next. */
  set(path: string, page: StoredPage) {
    this.#pages.set(path, page)
  }
}

/** Next's own functions look at the clock for each tag that ever expired; only a later moment in its notes is worth that. */
function holds({tags, askedAt}: StoredPage): boolean {
  const isTouched = tags.some((tag) => {
    const noted = tagsManifest.get(tag)
    return noted !== undefined && Math.max(noted.expired ?? 0, noted.stale ?? 0) > askedAt
  })
  return !isTouched || (!areTagsExpired(tags, askedAt) && !areTagsStale(tags, askedAt))
}
