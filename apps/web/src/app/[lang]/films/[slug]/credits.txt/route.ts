import {answerWithCredits} from '../../../../../credits/answer-with-credits.ts'
import {creditsText} from '../../../../../credits/credits-text.ts'

type Context = {params: Promise<{lang: string; slug: string}>}

/** The credits of a film as plain text. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  return answerWithCredits({request, params, type: 'text/plain', ending: 'txt', write: creditsText})
}
