import {getEnv} from '../../../env.ts'
import {readSitemapFile} from '../../../sitemap/read-sitemap.ts'
import {sitemapXml} from '../../../sitemap/sitemap-xml.ts'
import {answerWithText} from '../../answer-with-text.ts'

type Context = {params: Promise<{file: string}>}

/** The pages of one file that search engines may list, with their last change and their pictures. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  const {file: name} = await params
  return answerWithText(request, async () => {
    const pages = await readSitemapFile(name)
    if (!pages) return new Response('The sitemap has no such file.', {status: 404})
    return {text: await sitemapXml(pages, getEnv().siteUrl), type: 'application/xml'}
  })
}
