import {z} from 'zod'
import {eventFacts} from './event.ts'

export {filmCalendarQuery, personCalendarQuery, siteCalendarQuery} from './calendar.query.ts'

/** Of an event, what a calendar has room for. */
const calendarEvent = eventFacts
  .omit({tickets: true, accessibility: true, participations: true})
  .extend({updatedAt: z.string()})

/** The events of a film or a person, under its name. */
export const namedCalendar = z.object({name: z.string(), events: z.array(calendarEvent)})

export const calendarEvents = z.array(calendarEvent)

export type CalendarEvent = z.output<typeof calendarEvent>
