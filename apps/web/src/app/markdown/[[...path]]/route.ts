import {decodeSlug} from '../../../content/slug.ts'
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
  const path = pathIn((await params).path ?? [])
  if (path === null) return nothing(404)
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
  if (markdown !== null) return respondWithText(request, markdown, 'text/markdown')
  // Of a file of hundreds of megabytes nothing more is to be made.
  await page.body?.cancel()
  return nothing(page.ok ? 404 : page.status)
}

const nothing = (status: number) => new Response('No page has this address.', {status})

/** The page's path; `null` where it cannot be read, and where it is a twin itself: each would ask for the next. */
function pathIn(parts: readonly string[]): string | null {
  const decoded = parts.map(decodeSlug)
  if (decoded.includes(null) || decoded[0] === 'markdown' || decoded.at(-1)?.endsWith('.md')) return null
  return `/${decoded.map((part) => encodeURIComponent(part ?? '')).join('/')}`
}

const isHtml = (page: Response) => page.headers.get('content-type')?.startsWith('text/html') === true

function twinOf(address: URL): string {
  address.pathname = `${address.pathname}.md`
  return address.href
}
