import {z} from 'zod'
import {publishedId, type Related} from './publishing-rule.ts'

/** As much of a Sanity client as rules need. */
export type QueryClient = {fetch(query: string, params: Record<string, unknown>): Promise<unknown>}

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

/** Asks a lake, through the client with which the studio validates. */
export function relatedInLake(client: QueryClient): Related {
  return {
    async published(wanted) {
      return wanted.length === 0
        ? []
        : targets.parse(await client.fetch('*[_id in $ids]{_id, _type, kind}', {ids: wanted}))
    },
    async events(wanted) {
      return wanted.length === 0 ? [] : events.parse(await client.fetch(eventsQuery, {ids: wanted}))
    },
    async creditSheetsOf(workId) {
      const found = await client.fetch('*[_type == "creditSheet" && work._ref == $workId]._id', {workId})
      return ids.parse(found).map(publishedId)
    },
  }
}
