import {LRUCache} from 'lru-cache'
import type {QueryResponse} from './query-engine.ts'

/** Finished results as JSON, each until a commit has one of its tags. */
export type ResultCache = {
  get(key: string): QueryResponse | undefined
  set(key: string, tags: readonly string[], response: QueryResponse): void
  /** Forgets every result with one of these tags. */
  invalidate(tags: readonly string[]): void
  clear(): void
}

export function createResultCache(maxBytes: number): ResultCache {
  const keysByTag = new Map<string, Set<string>>()
  const entries = new LRUCache<string, {tags: readonly string[]; response: QueryResponse}>({
    maxSize: maxBytes,
    maxEntrySize: Math.floor(maxBytes / 8),
    dispose: ({tags}, key) => forget(tags, key),
  })

  function forget(tags: readonly string[], key: string) {
    for (const tag of tags) {
      const keys = keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) keysByTag.delete(tag)
    }
  }

  return {
    get: (key) => entries.get(key)?.response,
    set(key, tags, response) {
      entries.delete(key)
      entries.set(key, {tags, response}, {size: sizeOf(key, response)})
      if (!entries.has(key)) return
      for (const tag of tags) {
        const keys = keysByTag.get(tag) ?? new Set()
        keysByTag.set(tag, keys.add(key))
      }
    },
    invalidate(tags) {
      for (const tag of tags) for (const key of [...(keysByTag.get(tag) ?? [])]) entries.delete(key)
    },
    clear: () => entries.clear(),
  }
}

/** Two bytes for each character, and what the entry itself and its tags take. */
function sizeOf(key: string, {resultJson, resultSourceMapJson = '', syncTags}: QueryResponse): number {
  return 2 * (key.length + resultJson.length + resultSourceMapJson.length) + 100 * (syncTags.length + 2)
}
