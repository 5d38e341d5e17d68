import {type EventCard} from '@verite/content-model/event/event'
import {EventList} from '../event-list/event-list.tsx'
import {byClock} from '../event-list/in-order.ts'
import {PageHead} from '../page-head/page-head.tsx'
import styles from './listing.module.css'

/** Every event: what is to come first, then what has been, the latest first. */
export function EventsView({events, now}: {events: readonly EventCard[]; now: string}) {
  const {ahead, over} = byClock(events, now)
  return (
    <>
      <PageHead kind="Calendar and record" title="Events" />
      <div className={styles.page}>
        {ahead.length > 0 && (
          <section aria-labelledby="ahead">
            <h2 id="ahead" className={styles.heading}>
              To come, or without a year
            </h2>
            <EventList events={ahead} now={now} />
          </section>
        )}
        {over.length > 0 && (
          <section aria-labelledby="over">
            <h2 id="over" className={styles.heading}>
              So far
            </h2>
            <EventList events={over} now={now} />
          </section>
        )}
        {events.length === 0 && <p>No event has been published yet.</p>}
      </div>
    </>
  )
}
