import {calendarEvents, siteCalendarQuery} from '@verite/content-model/event/calendar'
import {answerWithCalendar} from '../../calendar/answer-with-calendar.ts'
import {siteFeedPath} from '../../calendar/calendar-links.ts'
import {calendarFeedText} from '../../calendar/event-calendar.ts'
import {readContent} from '../../content/read-content.ts'
import {publicViewer as viewer} from '../../content/viewer.ts'
import {getEnv} from '../../env.ts'
import {readSiteName} from '../read-site-name.ts'

/** Every dated event of the site that one can attend or watch, to subscribe to. */
export function GET(request: Request): Promise<Response> {
  return answerWithCalendar(request, siteCalendar, 'There is no calendar.')
}

async function siteCalendar(): Promise<string> {
  const [events, name] = await Promise.all([
    readContent({query: siteCalendarQuery, shape: calendarEvents, viewer}),
    readSiteName(),
  ])
  return calendarFeedText({name, path: siteFeedPath, events: events ?? []}, getEnv().siteUrl)
}
