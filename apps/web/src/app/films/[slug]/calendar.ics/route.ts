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
export async function GET(_request: Request, {params}: Context): Promise<Response> {
  const slug = decodeSlug((await params).slug)
  const found =
    slug === null ? null : await readContent({query: filmCalendarQuery, params: {slug}, shape: namedCalendar, viewer})
  if (!found || slug === null) return new Response('No film has this address.', {status: 404})
  return answerWithCalendar(calendarFeedText({...found, path: feedPath(paths.film(slug))}, getEnv().siteUrl))
}
