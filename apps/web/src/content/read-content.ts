import 'server-only'
import {cacheLife, cacheTag} from 'next/cache'
import type {QueryParams} from 'next-sanity'
import type {z} from 'zod'
import {allContent} from './cache-tags.ts'
import {lastGood} from './last-good.ts'
import {licensedContent} from './licensed-content.ts'
import {noteRead} from './read-notes.ts'
import {sanityFetch} from './live.ts'
import {parseContent} from './parse-content.ts'
import type {Viewer} from './viewer.ts'

type Answer = {data: unknown; tags: string[]; lifetime?: number}
type Read<Shape extends z.ZodType> = {query: string; params?: QueryParams; shape: Shape; viewer: Viewer}

/**
 * Reads one query as the viewer may see it. What does not fit the shape is left out and logged, and left out is every image
 * whose licence does not hold now; `null` means that there is nothing, or nothing that could be shown.
 */
export async function readContent<Shape extends z.ZodType>({query, params = {}, shape, viewer}: Read<Shape>) {
  const {data: answer, tags, lifetime} = await cachedQuery(query, params, viewer)
  noteRead(tags, lifetime)
  const data = await licensedContent(answer)
  return data === null ? null : parseContent(shape, data, describe(query, params))
}

/** Draft mode bypasses this cache, so that no draft is ever stored. */
async function cachedQuery(query: string, params: QueryParams, {perspective, stega}: Viewer): Promise<Answer> {
  'use cache'
  const isPublic = perspective === 'published' && !stega
  const askedAt = Date.now()
  try {
    const {data, tags} = await sanityFetch({query, params, perspective, stega, tags: [allContent]})
    if (isPublic && data !== null) await lastGood.keep(query, params, {data, tags, askedAt})
    return {data, tags}
  } catch (error) {
    const kept = isPublic && (await lastGood.find(query, params))
    if (!kept) throw error
    console.warn(`[content] The lake did not answer; showing what it said last for ${describe(query, params)}.`, error)
    cacheTag(...kept.tags)
    cacheLife({stale: 30, revalidate: 5, expire: 3600})
    return {data: kept.data, tags: kept.tags, lifetime: 5}
  }
}

const describe = (query: string, params: QueryParams) =>
  `${/_type\s*==\s*"(\w+)"/.exec(query)?.[1] ?? 'query'} ${JSON.stringify(params)}`
