import {answerWithCredits} from '../../../../../credits/answer-with-credits.ts'
import {creditsJson} from '../../../../../credits/credits-json.ts'
import {getEnv} from '../../../../../env.ts'

type Context = {params: Promise<{lang: string; slug: string}>}

/** The credits of a film for programs. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  return answerWithCredits({
    request,
    params,
    type: 'application/json',
    ending: 'json',
    write: (credits) => creditsJson(credits, getEnv().siteUrl),
  })
}
