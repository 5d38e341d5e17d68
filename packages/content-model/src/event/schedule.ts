import {z} from 'zod'
import {isTimeZone} from '../fields/is-time-zone.ts'

/** What no clock can read is no instant: nothing could be shown of it. */
const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'is no instant')

/** When something begins, and the zone in which to tell it: universal time where the one given is none. */
export const zonedStart = z.object({
  start: instant,
  timeZone: z.string().transform((zone) => (isTimeZone(zone) ? zone : 'UTC')),
})

/** The same with its end, which is none unless it comes after the start. */
export const schedule = zonedStart
  .extend({end: instant.nullable()})
  .transform(({end, ...from}) => ({...from, end: end && Date.parse(end) > Date.parse(from.start) ? end : null}))
