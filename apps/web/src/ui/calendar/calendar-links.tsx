import {spoken} from '../language/spoken.ts'
import {type CalendarFeed, type CalendarLinks} from '../../calendar/calendar-links.ts'
import {eventWords} from '../event/event-words.ts'
import styles from './calendar-links.module.css'

/** Ways to put one event into a calendar. */
export function AddToCalendar({links}: {links: CalendarLinks}) {
  const words = spoken(eventWords)
  return (
    <ul className={styles.links} data-screen-only>
      <li>
        <a href={links.file}>{words.addTo.file}</a>
      </li>
      <li>
        <a href={links.google}>{words.addTo.google}</a>
      </li>
      <li>
        <a href={links.outlook}>{words.addTo.outlook}</a>
      </li>
    </ul>
  )
}

/** Ways to follow a calendar, which a program then keeps up to date by itself. */
export function FollowCalendar({feed}: {feed: CalendarFeed}) {
  const words = spoken(eventWords)
  return (
    <ul className={styles.links} data-screen-only>
      <li>
        <a href={feed.subscribe}>{words.subscribe}</a>
      </li>
      <li>
        <a href={feed.google}>{words.addByAddress.google}</a>
      </li>
      <li>
        <a href={feed.outlook}>{words.addByAddress.outlook}</a>
      </li>
    </ul>
  )
}
