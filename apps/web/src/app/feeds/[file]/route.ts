import {z} from 'zod'
import {getEnv} from '../../../env.ts'
import {atomFeed} from '../../../feed/atom-feed.ts'
import {jsonFeed} from '../../../feed/json-feed.ts'
import {answerWithText} from '../../answer-with-text.ts'
import {readSiteName} from '../../read-site-name.ts'
import {readFeed} from './read-feed.ts'

type Context = {params: Promise<{file: string}>}

const fileName = z.templateLiteral([z.enum(['news', 'corrections']), '.', z.enum(['atom', 'json'])])

/** The feeds, as Atom and as JSON Feed. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  const {data: file} = fileName.safeParse((await params).file)
  if (!file) return new Response('No such feed.', {status: 404})
  return answerWithText(request, async () => {
    const content = await readFeed[file.startsWith('news') ? 'news' : 'corrections']()
    const place = {siteUrl: getEnv().siteUrl, siteName: await readSiteName(), selfPath: `/feeds/${file}`}
    if (file.endsWith('.atom')) return {text: atomFeed(content, place), type: 'application/atom+xml'}
    return {text: JSON.stringify(jsonFeed(content, place)), type: 'application/feed+json'}
  })
}
