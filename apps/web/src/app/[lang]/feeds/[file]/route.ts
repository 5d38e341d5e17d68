import {localPath} from '@verite/content-model/languages'
import {z} from 'zod'
import {getEnv} from '../../../../env.ts'
import {jsonFeed} from '../../../../feed/json-feed.ts'
import {atomFeed, rssFeed} from '../../../../feed/xml-feeds.ts'
import {answerWithText} from '../../../answer-with-text.ts'
import {readerIn} from '../../../asked-for.ts'
import {readSiteName} from '../../../read-site-name.ts'
import {readFeed} from './read-feed.ts'

type Context = {params: Promise<{lang: string; file: string}>}

const fileName = z.templateLiteral([z.enum(['news', 'corrections']), '.', z.enum(['atom', 'rss', 'json'])])

/** The feeds, as Atom, as RSS and as JSON Feed. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  const {lang, file: asked} = await params
  const {data: file} = fileName.safeParse(asked)
  if (!file) return new Response('No such feed.', {status: 404})
  const viewer = readerIn(lang)
  return answerWithText(request, async () => {
    const content = await readFeed(file.startsWith('news') ? 'news' : 'corrections', viewer)
    const selfPath = localPath(viewer.language, `/feeds/${file}`)
    const place = {siteUrl: getEnv().siteUrl, siteName: await readSiteName(), selfPath}
    if (file.endsWith('.atom')) return {text: atomFeed(content, place), type: 'application/atom+xml'}
    if (file.endsWith('.rss')) return {text: rssFeed(content, place), type: 'application/rss+xml'}
    return {text: JSON.stringify(jsonFeed(content, place)), type: 'application/feed+json'}
  })
}
