import {z} from 'zod'
import {chargeKinds} from '../vocabularies.ts'
import {type PublishingRule} from './publishing-rule.ts'

const charge = z.object({
  _type: z.literal('event'),
  kind: z.enum(chargeKinds),
  outcome: z.object({_ref: z.string()}).optional(),
  outcomePending: z.boolean().nullish(),
})

/** A charge says what became of it, or that this is still open; and what became of it is not another charge. */
export const chargeHasOutcome: PublishingRule = async (document, {related}) => {
  const event = charge.safeParse(document)
  if (!event.success) return []
  const {outcome, outcomePending} = event.data
  const path = ['outcome']
  if (outcome && outcomePending) return [{path, message: 'The outcome is either linked or still pending, not both.'}]
  if (!outcome) {
    return outcomePending ? [] : [{path, message: 'Link what became of the charge, or mark the outcome as pending.'}]
  }
  const [target] = await related.published([outcome._ref])
  const isCharge = chargeKinds.some((kind) => kind === target?.kind)
  return isCharge ? [{path, message: 'The outcome of a charge is a dismissal or a decision, not a charge.'}] : []
}
