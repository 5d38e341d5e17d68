import {getEnv} from '../../../env.ts'
import {htmlToMarkdown} from '../../../markdown/html-to-markdown.ts'
import {respondWithText} from '../../respond-with-text.ts'

type Context = {params: Promise<{path?: string[]}>}

/**
 * A page's markdown twin: `/films/x.md` is rewritten to here (next.config.ts). It is made from the page as anybody sees
 * it now, so that it can show nothing that the page does not.
 */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  const {siteUrl, port} = getEnv()
  const path = `/${((await params).path ?? []).map((part) => encodeURIComponent(decodeURIComponent(part))).join('/')}`
  const page = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: {accept: 'text/html'},
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(15_000),
  }).catch(() => null)
  if (!page) return new Response('The page did not answer. Try again.', {status: 503, headers: {'retry-after': '10'}})
  const moved = page.headers.get('location')
  if (moved) return Response.redirect(twinOf(new URL(moved, siteUrl)), page.status)
  const markdown = page.ok && isHtml(page) ? await htmlToMarkdown(await page.text(), {address: siteUrl + path}) : null
  if (markdown === null) return new Response('No page has this address.', {status: page.ok ? 404 : page.status})
  return respondWithText(request, markdown, 'text/markdown')
}

const isHtml = (page: Response) => page.headers.get('content-type')?.startsWith('text/html') === true

function twinOf(address: URL): string {
  address.pathname = `${address.pathname}.md`
  return address.href
}
