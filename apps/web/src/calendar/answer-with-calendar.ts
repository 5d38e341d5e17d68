import {answerWithText} from '../app/answer-with-text.ts'

/** A calendar as programs take it, or "not found" where `make` finds nothing to put into one. */
export function answerWithCalendar(request: Request, make: () => Promise<string | null>, notFound: string) {
  return answerWithText(request, async () => {
    const text = await make()
    return text === null ? new Response(notFound, {status: 404}) : {text, type: 'text/calendar'}
  })
}
