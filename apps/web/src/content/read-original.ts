import 'server-only'
import {cacheLife, cacheTag} from 'next/cache'
import type {QueryParams} from 'next-sanity'
import {allContent} from './cache-tags.ts'
import {lastGood} from './last-good.ts'
import {licensedContent} from './licensed-content.ts'
import {noteRead} from './read-notes.ts'
import {parseOnce} from './read-once.ts'
import {sanityFetch} from './live.ts'
import type {Viewer} from './viewer.ts'

/** What is asked, and by whom. */
export type Question = {query: string; params?: QueryParams; viewer: Omit<Viewer, 'isPreview'>}

/** `json`: Next keeps what is cached in a format of its own, in which an object takes far longer to write and to read than a text. */
type Answer = {json: string; tags: string[]; lifetime?: number}

/** What may be seen, in whichever language: one answer of the lake serves all. */
export type Sight = Pick<Viewer, 'perspective' | 'stega'>

/**
 * The answer to one query in the language in which it was written, as the viewer may see it; left out is every image
 * whose licence does not hold now.
 */
export async function readOriginal({query, params = {}, viewer: {perspective, stega}}: Question): Promise<unknown> {
  const {json, tags, lifetime} = await cachedQuery(query, params, {perspective, stega})
  noteRead(tags, lifetime)
  return licensedContent(parseOnce(json))
}

/** Draft mode bypasses this cache, so that no draft is ever stored. */
async function cachedQuery(query: string, params: QueryParams, {perspective, stega}: Sight): Promise<Answer> {
  'use cache'
  const isPublic = perspective === 'published' && !stega
  const askedAt = Date.now()
  try {
    const {data, tags} = await sanityFetch({query, params, perspective, stega, tags: [allContent]})
    if (isPublic && data !== null) void lastGood.keep(query, params, {data, tags, askedAt})
    return {json: JSON.stringify(data), tags}
  } catch (error) {
    const kept = isPublic && (await lastGood.find(query, params))
    if (!kept) throw error
    console.warn(`[content] The lake did not answer; showing what it said last for ${describe(query, params)}.`, error)
    cacheTag(...kept.tags)
    cacheLife({stale: 30, revalidate: 5, expire: 3600})
    return {json: JSON.stringify(kept.data), tags: kept.tags, lifetime: 5}
  }
}

/** Names a query in the log. */
export const describe = (query: string, params: QueryParams) =>
  `${/_type\s*==\s*"(\w+)"/.exec(query)?.[1] ?? 'query'} ${JSON.stringify(params)}`
