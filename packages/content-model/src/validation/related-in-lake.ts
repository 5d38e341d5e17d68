import {z} from 'zod'
import {publishedId, type Related} from './publishing-rule.ts'

/** As much of a Sanity client as rules need. */
export type QueryClient = {fetch(query: string, params: Record<string, unknown>): Promise<unknown>}

const targets = z.array(z.object({_id: z.string(), _type: z.string(), kind: z.string().nullish()}))
const ids = z.array(z.string())

/** Asks a lake, through the client with which the studio validates. */
export function relatedInLake(client: QueryClient): Related {
  return {
    async published(wanted) {
      return wanted.length === 0
        ? []
        : targets.parse(await client.fetch('*[_id in $ids]{_id, _type, kind}', {ids: wanted}))
    },
    async creditSheetsOf(workId) {
      const found = await client.fetch('*[_type == "creditSheet" && work._ref == $workId]._id', {workId})
      return ids.parse(found).map(publishedId)
    },
  }
}
