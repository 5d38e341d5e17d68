import {type EventCard} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import {type CalendarFeed} from '../../calendar/calendar-links.ts'
import {FollowCalendar} from '../calendar/calendar-links.tsx'
import {EventList} from '../event-list/event-list.tsx'
import {byClock} from '../event-list/in-order.ts'
import {Facts} from '../facts/facts.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {listingWords} from './listing-words.ts'
import styles from './listing.module.css'

const words = listingWords.events

interface EventsViewProps {
  events: readonly EventCard[]
  now: string
  /** How the dates of the whole site can be followed. */
  feed?: CalendarFeed | undefined
}

/** Every event: what is to come first, then what has been, the latest first. */
export function EventsView({events, now, feed}: EventsViewProps) {
  const {ahead, over} = byClock(events, now)
  return (
    <>
      <PageHead
        kind={words.kind}
        title={words.title}
        facts={
          <Facts
            facts={[
              {label: words.calendar, value: feed && <FollowCalendar feed={feed} />},
              {label: words.timelineLabel, value: events.length > 0 && <a href={paths.timeline()}>{words.timeline}</a>},
            ]}
          />
        }
      />
      <div className={styles.page}>
        <Part id="ahead" title={words.ahead} events={ahead} now={now} />
        <Part id="over" title={words.over} events={over} now={now} />
        {events.length === 0 && <p>{words.none}</p>}
      </div>
    </>
  )
}

function Part({id, title, events, now}: {id: string; title: string; events: readonly EventCard[]; now: string}) {
  if (events.length === 0) return null
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.heading}>
        {title}
      </h2>
      <EventList events={events} now={now} />
    </section>
  )
}
