import 'server-only'
import {searchKinds, searchReadings, type SearchKind} from '@verite/content-model/search/search'
import {readContent} from '../content/read-content.ts'
import {publicViewer} from '../content/viewer.ts'
import {SearchIndex} from './search-index.ts'

declare global {
  /** On the global object, since routes and pages are bundled apart yet run in one process. */
  var veriteSearch: {index: SearchIndex; startedAt: string} | undefined
}

/** The index of what is published now. Only kinds of which something has changed since the last search are read anew. */
export async function currentIndex(): Promise<SearchIndex> {
  const {index, startedAt} = (globalThis.veriteSearch ??= {
    index: new SearchIndex(),
    startedAt: new Date().toISOString(),
  })
  try {
    await Promise.all(searchKinds.map((kind) => indexed(kind, startedAt)))
  } catch (error) {
    // While the lake is away, what was published last is better than no answer.
    if (index.size === 0) throw error
    console.warn('[search] The lake did not answer; searching what it said last.', error)
  }
  return index
}

/**
 * Keeps no more than the fact that this process has indexed a kind, under the cache tags of what it read: the lake
 * expires it like a page. The time is the process's own, so that no other process trusts the fact.
 */
async function indexed(kind: SearchKind, _startedAt: string): Promise<number> {
  'use cache'
  const {query, shape} = searchReadings[kind]
  const entries = (await readContent({query, shape, viewer: publicViewer})) ?? []
  await globalThis.veriteSearch?.index.update(kind, entries)
  return entries.length
}
