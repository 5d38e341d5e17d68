import {z} from 'zod'
import {type PublishingRule} from './publishing-rule.ts'

const reference = z.object({_ref: z.string()})
const creditSheet = z.object({_type: z.literal('creditSheet'), credits: z.array(z.unknown())})
const credit = z.object({_key: z.string(), party: reference, job: reference})

/** Nobody stands twice in the same job: the second line would be a second place in the billing. */
export const creditIsListedOnce: PublishingRule = (document) => {
  const sheet = creditSheet.safeParse(document)
  if (!sheet.success) return []
  const seen = new Set<string>()
  return sheet.data.credits.flatMap((line) => {
    const {data} = credit.safeParse(line)
    if (!data) return []
    const held = `${data.party._ref} ${data.job._ref}`
    const message = 'This name stands in the same job further up. Keep one line, with all its companies.'
    if (seen.has(held)) return [{path: ['credits', {_key: data._key}, 'party'], message}]
    seen.add(held)
    return []
  })
}
