import {type EventPage} from '@verite/content-model/event/event'
import {EventStatus} from '../event-status/event-status.tsx'
import {isOver} from '../event-list/in-order.ts'
import {Facts, NotStated} from '../facts/facts.tsx'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {ScheduleText} from '../schedule/schedule-text.tsx'
import {dateWords} from '../timeline/date-mark.ts'
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
          value: status !== 'occurred' && status !== 'scheduled' && <EventStatus status={status} />,
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
  const words = dateWords(date)
  return (
    <>
      <DateText date={date} />
      {words.length > 0 && <> ({words.join(', ')})</>}
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
