import {z} from 'zod'
import {getEnv} from '../../env.ts'
import {readSiteName} from '../read-site-name.ts'
import {respondWithText} from '../respond-with-text.ts'
import {describePage} from './describe-page.ts'
import {oembedCard, oembedXml} from './oembed-card.ts'

const parameters = z.object({
  url: z.url({protocol: /^https?$/}).max(2000),
  format: z.string().default('json'),
  maxwidth: z.coerce.number().int().positive().optional().catch(undefined),
})

/** A card of one of this site's pages for other sites (oembed.com): whatever page it is asked for is described as it is now. */
export async function GET(request: Request): Promise<Response> {
  const asked = parameters.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return new Response('Give the address of a page of this site as `url`.', {status: 400})
  const {url, format, maxwidth} = asked.data
  if (format !== 'json' && format !== 'xml') return new Response('This comes as JSON and as XML.', {status: 501})
  const {siteUrl} = getEnv()
  const address = new URL(url)
  const page = address.origin === new URL(siteUrl).origin ? await describePage(address.pathname) : null
  if (!page) return new Response('No page of this site has that address.', {status: 404})
  const card = oembedCard(page, {siteUrl, siteName: await readSiteName(), maxWidth: maxwidth ?? 600})
  if (format === 'xml') return respondWithText(request, oembedXml(card), 'text/xml')
  return respondWithText(request, JSON.stringify(card), 'application/json')
}
