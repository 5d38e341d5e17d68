import {calendarEvents, siteCalendarQuery} from '@verite/content-model/event/calendar'
import {siteSettings, siteSettingsQuery} from '@verite/content-model/site-settings/site-settings'
import {answerWithCalendar} from '../../calendar/answer-with-calendar.ts'
import {siteFeedPath} from '../../calendar/calendar-links.ts'
import {calendarFeedText} from '../../calendar/event-calendar.ts'
import {readContent} from '../../content/read-content.ts'
import {publicViewer as viewer} from '../../content/viewer.ts'
import {getEnv} from '../../env.ts'

/** Every dated event of the site that one can attend or watch, to subscribe to. */
export async function GET(): Promise<Response> {
  const [events, settings] = await Promise.all([
    readContent({query: siteCalendarQuery, shape: calendarEvents, viewer}),
    readContent({query: siteSettingsQuery, shape: siteSettings, viewer}),
  ])
  const feed = {name: settings?.title ?? 'Vérité', path: siteFeedPath, events: events ?? []}
  return answerWithCalendar(calendarFeedText(feed, getEnv().siteUrl))
}
