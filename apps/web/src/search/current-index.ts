import 'server-only'
import {searchKinds, searchReadings, type SearchKind} from '@verite/content-model/search/search'
import {areTagsExpired} from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import {readAll} from '../content/read-all.ts'
import {moment} from '../content/moment.ts'
import {notingReads} from '../content/read-notes.ts'
import {publicViewer} from '../content/viewer.ts'
import {SearchIndex} from './search-index.ts'

/** What of a kind was indexed: under which cache tags it was read, when (ms), and until when it holds at most. */
type Indexed = {tags: string[]; readAt: number; until: number}

type Search = {index: SearchIndex; indexed: Map<SearchKind, Indexed>; reading: Map<SearchKind, Promise<void>>}

declare global {
  /** On the global object, since routes and pages are bundled apart yet run in one process. */
  var veriteSearch: Search | undefined
}

/**
 * The index of what is published now. Only kinds of which something has changed are read anew; whether they have is
 * looked up in Next's own manifest of expired tags, so that the index is as fresh as the pages.
 */
export async function currentIndex(): Promise<SearchIndex> {
  const search = (globalThis.veriteSearch ??= {index: new SearchIndex(), indexed: new Map(), reading: new Map()})
  try {
    await Promise.all(searchKinds.map((kind) => renew(search, kind)))
  } catch (error) {
    // While the lake is away, what was published last is better than no answer.
    if (search.index.size === 0) throw error
    console.warn('[search] The lake did not answer; searching what it said last.', error)
  }
  return search.index
}

/** Whoever waits for a reading that had begun looks again after it; one that began later is fresh enough. */
async function renew(search: Search, kind: SearchKind) {
  const asked = moment()
  for (;;) {
    const indexed = search.indexed.get(kind)
    if (indexed && (indexed.readAt >= asked || !isStale(indexed))) return
    await (search.reading.get(kind) ?? read(search, kind))
  }
}

function isStale({tags, readAt, until}: Indexed): boolean {
  return moment() > until || areTagsExpired(tags, readAt)
}

function read(search: Search, kind: SearchKind): Promise<void> {
  const reading = readInto(search, kind).finally(() => search.reading.delete(kind))
  search.reading.set(kind, reading)
  return reading
}

async function readInto({index, indexed}: Search, kind: SearchKind) {
  const readAt = moment()
  const {query, shape} = searchReadings[kind]
  const {made, notes} = await notingReads(() => readAll({query, shape, viewer: publicViewer}))
  await index.update(kind, made)
  indexed.set(kind, {tags: [...notes.tags], readAt, until: readAt + notes.lifetime * 1000})
}
