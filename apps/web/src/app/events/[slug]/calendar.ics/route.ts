import {eventPage, eventPageQuery} from '@verite/content-model/event/event'
import {answerWithCalendar} from '../../../../calendar/answer-with-calendar.ts'
import {eventCalendar} from '../../../../calendar/event-calendar.ts'
import {readContent} from '../../../../content/read-content.ts'
import {decodeSlug} from '../../../../content/slug.ts'
import {publicViewer as viewer} from '../../../../content/viewer.ts'
import {getEnv} from '../../../../env.ts'

type Context = {params: Promise<{slug: string}>}

/** An event for calendars, from the same cached answer as its page. Always of what is published. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  const slug = decodeSlug((await params).slug)
  const make = () => (slug === null ? Promise.resolve(null) : calendarOf(slug))
  return answerWithCalendar(request, make, 'No event with a certain date has this address.')
}

async function calendarOf(slug: string): Promise<string | null> {
  const event = await readContent({query: eventPageQuery, params: {slug}, shape: eventPage, viewer})
  return event && eventCalendar(event, getEnv().siteUrl)
}
