import {z} from 'zod'
import {type Problem, type PublishingRule} from './publishing-rule.ts'

const claim = z.object({
  _type: z.literal('claim'),
  status: z.string().optional(),
  voice: z.string().optional(),
  renderPolicy: z.string().optional(),
  attributedTo: z.object({label: z.string().optional()}).optional(),
  legalSignOff: z.object({decision: z.string().optional(), by: z.string().optional()}).optional(),
  withholdReason: z.string().optional(),
  evidence: z.array(z.unknown()).optional(),
})

/**
 * A claim that is shown rests on evidence. A contested one is somebody’s, never ours, and is shown only after legal review;
 * a withheld one says why.
 */
export const claimIsAnsweredFor: PublishingRule = (document) => {
  const parsed = claim.safeParse(document)
  return parsed.success ? [...attribution(parsed.data), ...review(parsed.data), ...grounds(parsed.data)] : []
}

type Claim = z.output<typeof claim>

function attribution({status, voice, attributedTo}: Claim): Problem[] {
  if (status === 'contested' && voice !== 'attributed') {
    return [
      {path: ['voice'], message: 'A contested claim is attributed to whoever makes it, never stated in our own voice.'},
    ]
  }
  if (voice === 'attributed' && !attributedTo?.label?.trim()) {
    return [{path: ['attributedTo'], message: 'Say who makes this claim.'}]
  }
  return []
}

function review({status, renderPolicy, legalSignOff, withholdReason}: Claim): Problem[] {
  if (renderPolicy === 'withhold') {
    return withholdReason?.trim()
      ? []
      : [{path: ['withholdReason'], message: 'Tell the other editors why it is withheld.'}]
  }
  if (status !== 'contested' || (legalSignOff?.decision === 'cleared' && legalSignOff.by)) return []
  return [
    {path: ['legalSignOff'], message: 'A contested claim is shown only after legal review. Until then, withhold it.'},
  ]
}

function grounds({renderPolicy, evidence = []}: Claim): Problem[] {
  if (renderPolicy !== 'show' || evidence.length > 0) return []
  const message = 'A claim is shown with what it rests on: add a source under “Evidence”, or withhold the claim.'
  return [{path: ['evidence'], message}]
}
