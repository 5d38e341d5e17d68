import {z} from 'zod'
import {publishedId, releaseOf, type Related} from './publishing-rule.ts'

/** As much of a Sanity client as rules need. */
export type QueryClient = {
  fetch(query: string, params: Record<string, unknown>, options: {perspective: Perspective}): Promise<unknown>
}
type Perspective = 'published' | 'raw' | string[]

const targets = z.array(z.object({_id: z.string(), _type: z.string(), kind: z.string().nullish()}))
const ids = z.array(z.string())
const events = z.array(
  z.object({
    _id: z.string(),
    title: z.string().catch('Untitled'),
    earliest: z.string().nullish(),
    after: ids.nullish().transform((after) => after ?? []),
  }),
)
const eventsQuery = '*[_type == "event" && _id in $ids]{_id, title, "earliest": date.earliest, "after": after[]._ref}'

const targetsQuery = '*[_id in $ids]{_id, _type, kind}'
const creditSheetsQuery = '*[_type == "creditSheet" && work._ref == $workId]._id'

/**
 * Asks a lake, through the client with which the studio validates, on behalf of the document with this id. What comes
 * out in the same release counts as published: all of it appears at once.
 */
export function relatedInLake(client: QueryClient, documentId: string): Related {
  const release = releaseOf(documentId)
  const perspective = release ? [release] : 'published'
  const named = async (query: string, wanted: readonly string[]) =>
    wanted.length === 0 ? [] : client.fetch(query, {ids: wanted}, {perspective})

  return {
    published: async (wanted) => targets.parse(await named(targetsQuery, wanted)),
    events: async (wanted) => events.parse(await named(eventsQuery, wanted)),
    creditSheetsOf: async (workId) =>
      ids.parse(await client.fetch(creditSheetsQuery, {workId}, {perspective: 'raw'})).map(publishedId),
  }
}
