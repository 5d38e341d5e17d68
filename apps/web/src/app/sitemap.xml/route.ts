import {getEnv} from '../../env.ts'
import {readSitemap} from '../../sitemap/read-sitemap.ts'
import {sitemapIndexXml} from '../../sitemap/sitemap-xml.ts'
import {answerWithText} from '../answer-with-text.ts'

/** The index of the sitemap, which is parted into files. */
export function GET(request: Request): Promise<Response> {
  return answerWithText(request, async () => ({
    text: await sitemapIndexXml(await readSitemap(), getEnv().siteUrl),
    type: 'application/xml',
  }))
}
