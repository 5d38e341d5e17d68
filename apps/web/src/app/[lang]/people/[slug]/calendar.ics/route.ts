import {personCalendarQuery, namedCalendar} from '@verite/content-model/event/calendar'
import {paths} from '@verite/content-model/paths'
import {answerWithCalendar} from '../../../../../calendar/answer-with-calendar.ts'
import {calendarFeedText} from '../../../../../calendar/event-calendar.ts'
import {feedPath} from '../../../../../calendar/calendar-links.ts'
import {readContent} from '../../../../../content/read-content.ts'
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
  const {language} = viewer
  const found = await readContent({query: personCalendarQuery, params: {slug}, shape: namedCalendar, viewer})
  return found && calendarFeedText({...found, path: feedPath(paths.person(slug)), language}, getEnv().siteUrl)
}
