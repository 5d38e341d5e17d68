import {filmCalendarQuery, namedCalendar} from '@verite/content-model/event/calendar'
import {paths} from '@verite/content-model/paths'
import {answerWithCalendar} from '../../../../calendar/answer-with-calendar.ts'
import {calendarFeedText} from '../../../../calendar/event-calendar.ts'
import {feedPath} from '../../../../calendar/calendar-links.ts'
import {readContent} from '../../../../content/read-content.ts'
import {decodeSlug} from '../../../../content/slug.ts'
import {publicViewer as viewer} from '../../../../content/viewer.ts'
import {getEnv} from '../../../../env.ts'

type Context = {params: Promise<{slug: string}>}

/** Every dated event of a film, to subscribe to. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  const slug = decodeSlug((await params).slug)
  const make = () => (slug === null ? Promise.resolve(null) : filmCalendar(slug))
  return answerWithCalendar(request, make, 'No film has this address.')
}

async function filmCalendar(slug: string): Promise<string | null> {
  const found = await readContent({query: filmCalendarQuery, params: {slug}, shape: namedCalendar, viewer})
  return found && calendarFeedText({...found, path: feedPath(paths.film(slug))}, getEnv().siteUrl)
}
