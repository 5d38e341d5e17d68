import {pageScriptsPath} from './page-scripts-path.ts'

/** A page as Next keeps it. */
type Page = {html: string; headers?: Record<string, unknown>}

const policyHeader = 'content-security-policy'

/**
 * Takes the framework's scripts and data out of a page: none is needed to read it. What is left is the site's own script
 * on a page with an island, an element with `data-island` that does more once that has run, and nothing on any other.
 *
 * The page's own Content-Security-Policy allows no other script, so markup which slipped into a page stays inert.
 *
 * Changes `page`; does nothing to one that was settled before.
 */
export function settleScripts(page: Page) {
  if (page.headers?.[policyHeader]) return
  const html = page.html.replace(preload, '').replace(chunk, '').replace(inline, unlessNext)
  const hasIsland = html.includes(' data-island')
  page.html = hasIsland ? html : html.replace(own, '')
  page.headers = {...page.headers, [policyHeader]: `script-src ${hasIsland ? "'self'" : "'none'"}`}
}

const chunk = /<script src="\/_next\/static\/chunks\/[^>]*><\/script>/g
const preload = /<link rel="preload" as="script"[^>]*>/g
/** Structured data has a type of its own and is not run. */
const inline = /<script>([^]*?)<\/script>/g
const own = `<script src="${pageScriptsPath}" defer=""></script>`

const unlessNext = (script: string, text: string) => (isWrittenByNext(text) ? '' : script)

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
