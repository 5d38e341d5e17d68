import {filmCardsQuery} from '@verite/content-model/documentary/documentary'
import {filmCards} from '@verite/content-model/documentary/film-card'
import {siteSettings, siteSettingsQuery} from '@verite/content-model/site-settings/site-settings'
import {sitemap, sitemapQuery} from '@verite/content-model/sitemap/sitemap'
import {readAll} from '../../../content/read-all.ts'
import {readMarked} from '../../../content/read-content.ts'
import {getEnv} from '../../../env.ts'
import {answerWithText} from '../../answer-with-text.ts'
import {readerIn} from '../../asked-for.ts'
import {llmsText} from './llms-text.ts'

type Context = {params: Promise<{lang: string}>}

/** What there is to read here and where, for language models (llmstxt.org). */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  const viewer = readerIn((await params).lang)
  return answerWithText(request, async () => {
    const [settings, films, pages] = await Promise.all([
      readMarked({query: siteSettingsQuery, shape: siteSettings, viewer}),
      readMarked({query: filmCardsQuery, shape: filmCards, viewer}),
      readAll({query: sitemapQuery, params: {type: 'documentary'}, shape: sitemap, viewer}),
    ])
    const content = {
      settings: settings.content,
      films: films.content ?? [],
      pages,
      language: viewer.language,
      foreign: new Set([...settings.foreign, ...films.foreign]),
    }
    const text = llmsText(content, getEnv().siteUrl)
    return {text, type: 'text/plain'}
  })
}
