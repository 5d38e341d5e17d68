import {calendarEvents, siteCalendarQuery} from '@verite/content-model/event/calendar'
import {answerWithCalendar} from '../../../calendar/answer-with-calendar.ts'
import {siteFeedPath} from '../../../calendar/calendar-links.ts'
import {calendarFeedText} from '../../../calendar/event-calendar.ts'
import {readMarked} from '../../../content/read-content.ts'
import type {Viewer} from '../../../content/viewer.ts'
import {getEnv} from '../../../env.ts'
import {readerIn} from '../../asked-for.ts'
import {readSiteName} from '../../read-site-name.ts'

type Context = {params: Promise<{lang: string}>}

/** The dated events of the site that one can attend or watch, to subscribe to. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  const viewer = readerIn((await params).lang)
  return answerWithCalendar(request, () => siteCalendar(viewer), 'There is no calendar.')
}

async function siteCalendar(viewer: Viewer): Promise<string> {
  const [{content: events, foreign}, name] = await Promise.all([
    readMarked({query: siteCalendarQuery, shape: calendarEvents, viewer}),
    readSiteName(),
  ])
  const setting = {siteUrl: getEnv().siteUrl, language: viewer.language, foreign}
  return calendarFeedText({name, path: siteFeedPath, events: events ?? []}, setting)
}
