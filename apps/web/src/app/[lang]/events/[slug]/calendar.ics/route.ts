import {eventPage, eventPageQuery} from '@verite/content-model/event/event'
import {answerWithCalendar} from '../../../../../calendar/answer-with-calendar.ts'
import {eventCalendar} from '../../../../../calendar/event-calendar.ts'
import {readMarked} from '../../../../../content/read-content.ts'
import {getEnv} from '../../../../../env.ts'
import {askedFor, type AskedFor} from '../../../../asked-for.ts'

type Context = {params: Promise<{lang: string; slug: string}>}

/** An event for calendars, from the same cached answer as its page. Always of what is published. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  const asked = await askedFor(params)
  return answerWithCalendar(request, () => calendarOf(asked), 'No event with a certain date has this address.')
}

async function calendarOf({slug, viewer}: AskedFor): Promise<string | null> {
  if (slug === null) return null
  const read = {query: eventPageQuery, params: {slug}, shape: eventPage, viewer}
  const {content: event, foreign} = await readMarked(read)
  return event && eventCalendar(event, {siteUrl: getEnv().siteUrl, language: viewer.language, foreign})
}
