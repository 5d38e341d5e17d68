import {z} from 'zod'
import {publishedId, type PublishingRule} from './publishing-rule.ts'

const creditSheet = z.object({_type: z.literal('creditSheet'), work: z.object({_ref: z.string()})})

/** Each work has one sheet of credits. */
export const oneCreditSheetPerWork: PublishingRule = async (document, {related}) => {
  const sheet = creditSheet.safeParse(document)
  if (!sheet.success) return []
  const sheets = await related.creditSheetsOf(publishedId(sheet.data.work._ref))
  const another = sheets.some((id) => publishedId(id) !== publishedId(document._id))
  return another ? [{path: ['work'], message: 'This film already has a sheet of credits. Add them there.'}] : []
}
