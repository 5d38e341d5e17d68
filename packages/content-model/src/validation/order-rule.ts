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
    const problem = backwards(fields)
    return problem ? [{path: [...path, problem.end], message: problem.message}] : []
  })

/** The field that lies before its counterpart, and what to do about it. */
function backwards(fields: Record<string, unknown>): {end: string; message: string} | null {
  const times = schedule.safeParse(fields)
  if (times.success && Date.parse(times.data.end) <= Date.parse(times.data.start))
    return {end: 'end', message: 'The end must come after the start: correct one of the two times.'}
  const window = offer.safeParse(fields)
  if (window.success && isBackwards(window.data.from.edtf, window.data.until.edtf))
    return {end: 'until', message: '“Until” lies before “From”: correct one of the two dates.'}
  const limits = bounds.safeParse(fields)
  if (limits.success && isBackwards(limits.data.notBefore.edtf, limits.data.notAfter.edtf))
    return {end: 'notAfter', message: '“Not after” lies before “Not before”: correct one of the two dates.'}
  return null
}

function isBackwards(from: string | undefined, until: string | undefined): boolean {
  const earliest = boundsOf(from ?? null)?.earliest
  const latest = boundsOf(until ?? null)?.latest
  return Boolean(earliest && latest && earliest > latest)
}
