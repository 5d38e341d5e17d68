import {type EventFacts} from '@verite/content-model/event/event'
import {Prose} from '../language/prose.tsx'
import {spoken} from '../language/spoken.ts'
import {eventWords} from './event-words.ts'

/** Where tickets are to be had, and what else the organiser says of them. */
export function Tickets({tickets: {url, note}}: {tickets: NonNullable<EventFacts['tickets']>}) {
  const words = spoken(eventWords)
  return (
    <>
      {url && <a href={url}>{words.tickets}</a>} {note && <Prose text={note} />}
    </>
  )
}
