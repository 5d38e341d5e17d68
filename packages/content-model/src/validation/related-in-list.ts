import {z} from 'zod'
import {publishedId, type Related, type UncheckedDocument} from './publishing-rule.ts'

const creditSheet = z.object({_type: z.literal('creditSheet'), work: z.object({_ref: z.string()})})
const event = z.object({
  _id: z.string(),
  _type: z.literal('event'),
  title: z.string().catch('Untitled'),
  date: z.object({earliest: z.string().optional()}).catch({}),
  after: z.array(z.object({_ref: z.string()})).catch([]),
})
const kind = z.string().nullish().catch(undefined)

/** Asks a list of documents that are to be published together, such as an import. */
export function relatedInList(documents: readonly UncheckedDocument[]): Related {
  return {
    async published(ids) {
      return documents
        .filter(({_id}) => ids.includes(_id))
        .map((document) => ({...document, kind: kind.parse(document['kind'])}))
    },
    async events(ids) {
      return documents.flatMap((document) => {
        const {data} = event.safeParse(document)
        if (!data || !ids.includes(data._id)) return []
        const {_id, title, date, after} = data
        return {_id, title, earliest: date.earliest, after: after.map(({_ref}) => publishedId(_ref))}
      })
    },
    async creditSheetsOf(workId) {
      const sheets = documents.filter((document) => creditSheet.safeParse(document).data?.work._ref === workId)
      return sheets.map(({_id}) => publishedId(_id))
    },
  }
}
