import {type EventFacts} from '@verite/content-model/event/event'
import {eventWords as words} from './event-words.ts'

/** Where tickets are to be had, and what else the organiser says of them. */
export function Tickets({tickets: {url, note}}: {tickets: NonNullable<EventFacts['tickets']>}) {
  return (
    <>
      {url && <a href={url}>{words.tickets}</a>} {note}
    </>
  )
}
