import {createHash} from 'node:crypto'
import {runHeldScripts} from './run-held-scripts.ts'

/** A page as Next keeps it. */
type Page = {html: string; headers?: Record<string, unknown>}

const policyHeader = 'content-security-policy'

/**
 * Takes the framework's scripts and data out of a page on which nothing needs them: one without an island, an element
 * with `data-island` that does more once React runs. On a page with islands they are held back until one comes near.
 *
 * The page's own Content-Security-Policy allows no other script: pages are static, so a nonce cannot vary, and what may
 * run is pinned by hash. Only what Next itself writes is, so that markup which slipped into a page stays inert.
 *
 * Changes `page`; does nothing to one that was settled before.
 */
export function settleScripts(page: Page) {
  if (page.headers?.[policyHeader]) return
  const settled = page.html.includes(' data-island') ? withHeldScripts(page.html) : withoutScripts(page.html)
  page.html = settled.html
  page.headers = {...page.headers, [policyHeader]: `script-src ${settled.sources.join(' ')}`}
}

/** A page, and where its scripts may come from. */
type Settled = {html: string; sources: string[]}

const chunk = /<script( src="\/_next\/static\/chunks\/[^>]*><\/script>)/g
const preload = /<link rel="preload" as="script"[^>]*>/g
/** Structured data has a type of its own and is not run. */
const inline = /<script>([^]*?)<\/script>/g

function withoutScripts(html: string): Settled {
  const unlessNext = (script: string, text: string) => (isWrittenByNext(text) ? '' : script)
  return {html: html.replace(preload, '').replace(chunk, '').replace(inline, unlessNext), sources: ["'none'"]}
}

function withHeldScripts(html: string): Settled {
  const pinned = new Set([loader])
  const held = html
    .replace(preload, '')
    .replace(chunk, '<script type="held"$1')
    .replace(inline, (script: string, text: string) => {
      if (!isWrittenByNext(text)) return script
      pinned.add(text)
      return `<script type="held">${text}</script>`
    })
  const end = held.lastIndexOf('</body>')
  return {
    html: `${held.slice(0, end)}<script>${loader}</script>${held.slice(end)}`,
    sources: ["'self'", ...[...pinned].map(sha256)],
  }
}

const loader = `(${runHeldScripts.toString()})()`

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Next's inline scripts do nothing but push data, as JSON, into its own lists. */
const push =
  /^(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\)|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\(([^]*)\);?$/

function isWrittenByNext(text: string): boolean {
  try {
    JSON.parse(push.exec(text)?.[1] ?? '')
    return true
  } catch {
    return false
  }
}
