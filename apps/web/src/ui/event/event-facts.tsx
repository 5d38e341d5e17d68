import {type EventPage} from '@verite/content-model/event/event'
import {eventStatuses, labelOf} from '@verite/content-model/vocabularies'
import {isOver} from '../event-list/in-order.ts'
import {Facts, NotStated} from '../facts/facts.tsx'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {ScheduleText} from '../schedule/schedule-text.tsx'
import {StatusMark} from '../status-mark/status-mark.tsx'
import {markOf, markWords} from '../timeline/date-mark.ts'
import {PlaceName} from '../timeline/place-name.tsx'

interface EventFactsProps {
  event: EventPage
  now: string
  calendarHref?: string | undefined
}

/** When, where, and what a visitor needs to know. */
export function EventFacts({event, now, calendarHref}: EventFactsProps) {
  const {place, status, tickets, accessibility} = event
  const ahead = !isOver(event, now)
  return (
    <Facts
      facts={[
        {label: 'When', value: <When event={event} />},
        {label: 'Where', value: place && <PlaceName place={place} />},
        {
          label: 'Status',
          value: status !== 'occurred' && status !== 'scheduled' && (
            <StatusMark shape={status === 'cancelled' ? 'withdrawn' : 'changed'}>
              {labelOf(eventStatuses, status)}
            </StatusMark>
          ),
        },
        {label: 'Tickets', value: ahead && tickets && <Tickets tickets={tickets} />},
        {label: 'Access', value: accessibility},
        {label: 'Calendar', value: ahead && calendarHref && <a href={calendarHref}>Add to calendar</a>},
      ]}
    />
  )
}

function When({event: {date, schedule}}: {event: EventPage}) {
  if (schedule) return <ScheduleText schedule={schedule} />
  if (!date) return <NotStated>Date not stated</NotStated>
  const words = markWords[markOf(date).shape]
  return (
    <>
      <DateText date={date} />
      {words && <> ({words})</>}
      <WhyThisDate date={date} />
    </>
  )
}

function Tickets({tickets: {url, note}}: {tickets: NonNullable<EventPage['tickets']>}) {
  return (
    <>
      {url && <a href={url}>Book</a>} {note}
    </>
  )
}
