import {LRUCache} from 'lru-cache'
import type {QueryResponse} from './query-engine.ts'

/** Finished results as JSON, each until a commit has one of its tags. */
export type ResultCache = {
  get(key: string): QueryResponse | undefined
  /** A moment between two commits, to be remembered before a query is evaluated. */
  now(): number
  /** Keeps a result, unless a commit has changed it since it was begun. */
  set(key: string, tags: readonly string[], response: QueryResponse, begun: number): void
  /** Forgets every result with one of these tags. */
  invalidate(tags: readonly string[]): void
  /** Forgets every result, also those that are being made. */
  clear(): void
}

const maxRememberedTags = 20_000

export function createResultCache(maxBytes: number): ResultCache {
  const keysByTag = new Map<string, Set<string>>()
  const invalidations = new Map<string, number>()
  let moment = 0
  let forgottenUntil = 0
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
    now: () => moment,
    set(key, tags, response, begun) {
      const isStale = begun < forgottenUntil || tags.some((tag) => (invalidations.get(tag) ?? 0) > begun)
      if (isStale) return
      entries.delete(key)
      entries.set(key, {tags, response}, {size: sizeOf(key, response)})
      if (!entries.has(key)) return
      for (const tag of tags) {
        const keys = keysByTag.get(tag) ?? new Set()
        keysByTag.set(tag, keys.add(key))
      }
    },
    invalidate(tags) {
      moment++
      if (invalidations.size > maxRememberedTags) {
        invalidations.clear()
        forgottenUntil = moment
      }
      for (const tag of tags) {
        invalidations.set(tag, moment)
        for (const key of [...(keysByTag.get(tag) ?? [])]) entries.delete(key)
      }
    },
    clear() {
      forgottenUntil = ++moment
      entries.clear()
    },
  }
}

/** Two bytes for each character of a text, and what the entry itself and its tags take. */
function sizeOf(key: string, {resultJson, resultSourceMapJson = '', syncTags}: QueryResponse): number {
  const result = typeof resultJson === 'string' ? 2 * resultJson.length : resultJson.length
  return result + 2 * (key.length + resultSourceMapJson.length) + 100 * (syncTags.length + 2)
}
