import {answerWithCredits} from '../../../../../credits/answer-with-credits.ts'
import {creditRows} from '../../../../../credits/credit-rows.ts'
import {creditsCsv} from '../../../../../credits/credits-csv.ts'
import {getEnv} from '../../../../../env.ts'

type Context = {params: Promise<{lang: string; slug: string}>}

/** The credits of a film for spreadsheets. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  return answerWithCredits({
    request,
    params,
    type: 'text/csv',
    ending: 'csv',
    write: ({film: {creditSheet}, language}) =>
      creditsCsv(creditSheet ? creditRows(creditSheet, getEnv().siteUrl, language) : [], language),
  })
}
