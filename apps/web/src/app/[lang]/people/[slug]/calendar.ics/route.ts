import {personCalendarQuery, namedCalendar} from '@verite/content-model/event/calendar'
import {paths} from '@verite/content-model/paths'
import {answerWithCalendar} from '../../../../../calendar/answer-with-calendar.ts'
import {calendarFeedText} from '../../../../../calendar/event-calendar.ts'
import {feedPath} from '../../../../../calendar/calendar-links.ts'
import {readMarked} from '../../../../../content/read-content.ts'
import {getEnv} from '../../../../../env.ts'
import {askedFor, type AskedFor} from '../../../../asked-for.ts'

type Context = {params: Promise<{lang: string; slug: string}>}

/** Every dated event of a person, to subscribe to. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  const asked = await askedFor(params)
  return answerWithCalendar(request, () => personCalendar(asked), 'No person has this address.')
}

async function personCalendar({slug, viewer}: AskedFor): Promise<string | null> {
  if (slug === null) return null
  const {content: found, foreign} = await readMarked({
    query: personCalendarQuery,
    params: {slug},
    shape: namedCalendar,
    viewer,
  })
  const setting = {siteUrl: getEnv().siteUrl, language: viewer.language, foreign}
  return found && calendarFeedText({...found, path: feedPath(paths.person(slug))}, setting)
}
