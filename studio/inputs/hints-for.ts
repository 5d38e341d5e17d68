import {chargeKinds} from '@verite/content-model/vocabularies'
import {z} from 'zod'

const reference = z.object({_ref: z.string()}).optional()
const document = z.discriminatedUnion('_type', [
  z.object({
    _type: z.literal('event'),
    kind: z.string().optional(),
    outcome: reference,
    outcomePending: z.boolean().optional(),
  }),
  z.object({
    _type: z.literal('claim'),
    status: z.string().optional(),
    voice: z.string().optional(),
    renderPolicy: z.string().optional(),
    attributedTo: z.object({label: z.string().optional()}).optional(),
    statement: z.string().optional(),
    legalSignOff: z.looseObject({decision: z.string().optional()}).optional(),
  }),
  z.object({_type: z.literal('pressKit'), embargoUntil: z.iso.datetime({offset: true}).optional().catch(undefined)}),
])
type Event = Extract<z.infer<typeof document>, {_type: 'event'}>
type Claim = Extract<z.infer<typeof document>, {_type: 'claim'}>
type PressKit = Extract<z.infer<typeof document>, {_type: 'pressKit'}>

/**
 * Takes a document as far as it is written, the time, and the document as it is published. Gives what still keeps it, or
 * part of it, from readers, what will reach them sooner than its form may suggest, and what counsel has not seen.
 */
export function hintsFor(value: unknown, now: number, published?: unknown): string[] {
  const {data} = document.safeParse(value)
  if (data?._type === 'event') return hintsForEvent(data)
  if (data?._type === 'claim') return [...hintsForClaim(data), ...hintsForNewWords(data, published)]
  if (data?._type === 'pressKit') return hintsForPressKit(data, now)
  return []
}

function hintsForEvent({kind, outcome, outcomePending}: Event) {
  const isCharge = chargeKinds.some((charge) => charge === kind)
  if (!isCharge || outcome || outcomePending) return []
  return [
    'A charge is never shown without what became of it. Link its outcome under “Before and after”, or say there that it is still pending.',
  ]
}

function hintsForClaim({status, voice, renderPolicy, attributedTo, legalSignOff}: Claim) {
  const hints: string[] = []
  if (status === 'contested' && voice !== 'attributed') {
    hints.push('A contested claim is never made in our own voice: attribute it to whoever makes it.')
  }
  if (voice === 'attributed' && !attributedTo?.label) hints.push('Say in words who makes this claim.')
  if (status === 'contested' && legalSignOff?.decision !== 'cleared' && renderPolicy !== 'withhold') {
    hints.push('A contested claim is shown only once it is cleared under “Review”. Until then, withhold it.')
  }
  return hints
}

/** Counsel clears words. Other words, published under the old clearance, were never read by anybody who answers for them. */
function hintsForNewWords({statement, legalSignOff}: Claim, published: unknown) {
  const {data: before} = document.safeParse(published)
  if (legalSignOff?.decision !== 'cleared' || before?._type !== 'claim') return []
  const isClearedAnew = JSON.stringify(before.legalSignOff) !== JSON.stringify(legalSignOff)
  if (isClearedAnew || before.statement === statement) return []
  return [
    'The statement is not worded any more as it was cleared. Have the new words cleared, and enter that under “Review”.',
  ]
}

function hintsForPressKit({embargoUntil}: PressKit, now: number) {
  if (embargoUntil && Date.parse(embargoUntil) > now) return []
  return [
    embargoUntil
      ? 'This embargo has passed: what is published of this kit is given out at once.'
      : 'This kit has no embargo: what is published of it is given out at once.',
  ]
}
