import {type EventPage} from '@verite/content-model/event/event'
import {Prose} from '../language/prose.tsx'
import {spoken} from '../language/spoken.ts'
import {type CalendarLinks} from '../../calendar/calendar-links.ts'
import {AddToCalendar} from '../calendar/calendar-links.tsx'
import {EventStatus} from '../event-status/event-status.tsx'
import {canBeVisited, isOver} from '../event-list/in-order.ts'
import {Facts, NotStated} from '../facts/facts.tsx'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {ScheduleText} from '../schedule/schedule-text.tsx'
import {dateWords} from '../timeline/date-mark.ts'
import {PlaceName} from '../timeline/place-name.tsx'
import {distinctSources} from '../source/distinct-sources.ts'
import {eventWords} from './event-words.ts'
import {Tickets} from './tickets.tsx'

interface EventFactsProps {
  event: EventPage
  now: string
  calendar?: CalendarLinks | undefined
}

/** When, where, and what a visitor needs to know. */
export function EventFacts({event, now, calendar}: EventFactsProps) {
  const words = spoken(eventWords)
  const {place, status, tickets, accessibility} = event
  return (
    <Facts
      facts={[
        {label: words.when, value: <When event={event} />},
        {label: words.where, value: place && <PlaceName place={place} />},
        {
          label: words.status,
          value: status !== 'occurred' && status !== 'scheduled' && <EventStatus status={status} />,
        },
        {label: words.tickets, value: tickets && canBeVisited(event, now) && <Tickets tickets={tickets} />},
        {label: words.access, value: accessibility && <Prose text={accessibility} />},
        {label: words.calendar, value: calendar && !isOver(event, now) && <AddToCalendar links={calendar} />},
      ]}
    />
  )
}

function When({event: {date, schedule, sources, claims}}: {event: EventPage}) {
  const words = spoken(eventWords)
  if (schedule) return <ScheduleText schedule={schedule} />
  if (!date) return <NotStated>{words.dateNotStated}</NotStated>
  const known = dateWords(date)
  return (
    <>
      <DateText date={date} />
      {known.length > 0 && <> ({known.join(', ')})</>}
      <WhyThisDate date={date} sources={sources} list={distinctSources(sources, claims)} />
    </>
  )
}
