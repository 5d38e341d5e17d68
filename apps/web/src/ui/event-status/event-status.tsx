import {type EventFacts} from '@verite/content-model/event/event'
import {eventStatuses} from '@verite/content-model/vocabularies'
import {label} from '../language/spoken.ts'
import {StatusMark, type StatusShape} from '../status-mark/status-mark.tsx'

/** How an event stands, where that is not what a reader would suppose from its date. */
export function EventStatus({status}: Pick<EventFacts, 'status'>) {
  const shape = shapes[status]
  return shape ? <StatusMark shape={shape}>{label(eventStatuses, status)}</StatusMark> : null
}

const shapes: Readonly<Record<EventFacts['status'], StatusShape | null>> = {
  scheduled: null,
  occurred: null,
  postponed: 'changed',
  rescheduled: 'changed',
  cancelled: 'withdrawn',
  unverified: 'inferred',
}
