import {type DocumentStore, type PerspectiveStack} from 'sanity'
import {z} from 'zod'
import {apiVersion} from '../api-version.ts'
import {attentionLists} from './attention-lists.ts'

const counts = z.record(z.string(), z.number())
type Counts = z.output<typeof counts>
type Reader = (counts: Counts) => void
type Feed = {latest: Counts; readers: Set<Reader>; stop(): void}

const conditions = attentionLists.map(({id, type, filter}) => ({
  id,
  condition: type ? `_type == "${type}" && (${filter})` : filter,
}))
const query = {
  fetch: `{${conditions.map(({id, condition}) => `"${id}": count(*[${condition}])`).join(', ')}}`,
  listen: '*[!(_id in path("_.**"))]',
}

/** One for each perspective in which somebody looks. */
const feeds = new Map<string, Feed>()

/**
 * Tells a reader how many documents each list of what needs attention holds, now and after each change, and gives the
 * function that ends it. Readers at the same time share one query.
 */
export function followCounts(
  {listenQuery}: Pick<DocumentStore, 'listenQuery'>,
  perspective: PerspectiveStack,
  reader: Reader,
) {
  const key = perspective.join()
  const feed = feeds.get(key) ?? begin(listenQuery, perspective)
  feeds.set(key, feed)
  feed.readers.add(reader)
  reader(feed.latest)
  return () => {
    feed.readers.delete(reader)
    if (feed.readers.size > 0) return
    feeds.delete(key)
    feed.stop()
  }
}

function begin(listenQuery: DocumentStore['listenQuery'], perspective: PerspectiveStack): Feed {
  const feed: Feed = {latest: {}, readers: new Set(), stop: () => subscription.unsubscribe()}
  const subscription = listenQuery(query, {}, {apiVersion, perspective, throttleTime: 2000}).subscribe({
    next: (found: unknown) => {
      feed.latest = counts.parse(found)
      for (const reader of feed.readers) reader(feed.latest)
    },
    // The lists themselves say what is wrong; without numbers they work as before.
    error: (error: unknown) => console.warn('What needs attention could not be counted.', error),
  })
  return feed
}
