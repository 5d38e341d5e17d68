import {z} from 'zod'
import {boundsOf} from '../fuzzy-date/bounds.ts'
import {objectsIn} from './objects-in.ts'
import {type PublishingRule} from './publishing-rule.ts'

const date = z.object({edtf: z.string().optional()})
const schedule = z.object({_type: z.literal('schedule'), start: z.string(), end: z.string()})
const offer = z.object({_type: z.literal('offer'), from: date, until: date})
const bounds = z.object({_type: z.literal('dateBounds'), notBefore: date, notAfter: date})

/** What has a start and an end starts first. */
export const startIsBeforeEnd: PublishingRule = (document) =>
  [...objectsIn(document)].flatMap(({fields, path}) => {
    const end = backwardsEnd(fields)
    return end ? [{path: [...path, end], message: 'The end must come after the start.'}] : []
  })

/** The name of the field that ends before its counterpart starts. */
function backwardsEnd(fields: Record<string, unknown>): string | null {
  const times = schedule.safeParse(fields)
  if (times.success) return Date.parse(times.data.end) > Date.parse(times.data.start) ? null : 'end'
  const window = offer.safeParse(fields)
  if (window.success) return isBackwards(window.data.from.edtf, window.data.until.edtf) ? 'until' : null
  const limits = bounds.safeParse(fields)
  return limits.success && isBackwards(limits.data.notBefore.edtf, limits.data.notAfter.edtf) ? 'notAfter' : null
}

function isBackwards(from: string | undefined, until: string | undefined): boolean {
  const earliest = boundsOf(from ?? null)?.earliest
  const latest = boundsOf(until ?? null)?.latest
  return Boolean(earliest && latest && earliest > latest)
}
