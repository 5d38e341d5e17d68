/** A calendar as programs take it. */
export function answerWithCalendar(calendar: string): Response {
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  })
}
