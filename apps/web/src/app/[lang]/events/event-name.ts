import type {EventCard} from '@verite/content-model/event/event'
import {nameWithOutcome} from '@verite/content-model/event/name-with-outcome'
import type {Language} from '@verite/content-model/languages'
import {structuredDataWords} from '../../structured-data/structured-data-words.ts'

type Named = Pick<EventCard, 'title'> & ({isCharge: false} | {isCharge: true; outcome: NamedOutcome})
type NamedOutcome = {status: 'pending'} | {status: 'decided'; event: {title: string}}

/** What an event is called where nothing else is told of it. A charge is never named without what became of it. */
export function eventName(event: Named, language: Language): string {
  if (!event.isCharge) return event.title
  const {outcome} = event
  const {pending} = structuredDataWords[language]
  return nameWithOutcome(event.title, outcome.status === 'decided' ? outcome.event.title : pending)
}
