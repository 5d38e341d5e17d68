import {type EventCard} from '@verite/content-model/event/event'
import {type ListPlace} from '@verite/content-model/listing/list-address'
import {paths} from '@verite/content-model/paths'
import {local, spoken} from '../language/spoken.ts'
import {type CalendarFeed} from '../../calendar/calendar-links.ts'
import {FollowCalendar} from '../calendar/calendar-links.tsx'
import {EventList} from '../event-list/event-list.tsx'
import {Facts} from '../facts/facts.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {ListChoices, type ListChoice} from './list-choices.tsx'
import {ListPages} from './list-pages.tsx'
import {listingWords} from './listing-words.ts'
import styles from './listing.module.css'

interface EventsViewProps {
  ahead: readonly EventCard[]
  over: readonly EventCard[]
  now: string
  place: ListPlace
  pages: number
  kinds: readonly ListChoice[]
  countries: readonly ListChoice[]
  years: readonly ListChoice[]
  /** How the dates of the whole site can be followed. */
  feed?: CalendarFeed | undefined
}

/** A page of the events: what is to come first, then what has been, the latest first. */
export function EventsView({ahead, over, now, place, pages, kinds, countries, years, feed}: EventsViewProps) {
  const words = spoken(listingWords).events
  const isEmpty = ahead.length + over.length === 0
  return (
    <>
      <PageHead
        kind={words.kind}
        title={words.title}
        facts={
          <Facts
            facts={[
              {label: words.calendar, value: feed && <FollowCalendar feed={feed} />},
              {label: words.timelineLabel, value: !isEmpty && <a href={local(paths.timeline())}>{words.timeline}</a>},
            ]}
          />
        }
      />
      <div className={styles.page}>
        <ListChoices list={local(paths.events())} label={words.byKind} choices={kinds} place={place} />
        <ListChoices list={local(paths.events())} label={words.byCountry} choices={countries} place={place} />
        <ListChoices list={local(paths.events())} label={words.byYear} choices={years} place={place} />
        <Part id="ahead" title={words.ahead} events={ahead} now={now} />
        <Part id="over" title={words.over} events={over} now={now} />
        {isEmpty && <p>{place.filters.length > 0 ? spoken(listingWords).noneFits : words.none}</p>}
        <ListPages list={local(paths.events())} place={place} pages={pages} />
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
