import type {ServerResponse} from 'node:http'
import {pageTagsHeader} from './page-tags-header.ts'

/** What Next tells itself; its own scripts read some of it, but only on the parts they fetch. */
const internal = ['x-nextjs-cache', 'x-nextjs-prerender', 'x-nextjs-stale-time', 'x-nextjs-postponed', pageTagsHeader]

/** The header in which a CDN wants to be told a page's cache tags; undefined: there is none. */
export type CdnTagsHeader = 'Cache-Tag' | 'Surrogate-Key' | undefined

/** What Next noted about a static page: its cache tags, and how long it may be kept (s). */
export type Noted = {tags: string[]; lifetime: number}

/**
 * Puts the headers of a response right as they are about to be sent, and gives a function that says, afterwards, what
 * Next had noted; nothing unless it was a static page.
 */
export function finishHeaders(
  response: ServerResponse,
  isPage: boolean,
  cdnTagsHeader?: CdnTagsHeader,
): () => Noted | undefined {
  const {writeHead} = response
  let noted: Noted | undefined
  response.writeHead = function (this: ServerResponse, ...args: Parameters<typeof writeHead>) {
    noted ??= readNotes(this)
    this.removeHeader(pageTagsHeader)
    if (isPage) for (const name of internal) this.removeHeader(name)
    joinPolicies(this)
    unrepeat(this, 'link')
    unrepeat(this, 'location')
    if (noted) {
      // Next would let caches that it cannot reach keep a page for a year.
      this.setHeader('cache-control', 'public, max-age=0, must-revalidate')
      this.setHeader('accept-ranges', 'none')
      if (cdnTagsHeader) this.setHeader(cdnTagsHeader, tagsForCdn(noted.tags, cdnTagsHeader))
    }
    return Reflect.apply(writeHead, this, args)
  } as typeof writeHead
  return () => noted
}

/** What changes in the lake and by the clock; Next's own tags are of no use outside. */
function tagsForCdn(tags: readonly string[], header: NonNullable<CdnTagsHeader>): string {
  return tags.filter((tag) => !tag.startsWith('_N_')).join(header === 'Cache-Tag' ? ',' : ' ')
}

function readNotes(response: ServerResponse): Noted | undefined {
  const tags = response.getHeader(pageTagsHeader)
  const lifetime = Number(/s-maxage=(\d+)/.exec(String(response.getHeader('cache-control')))?.[1])
  return typeof tags === 'string' && lifetime > 0 ? {tags: tags.split(','), lifetime} : undefined
}

/** A static page's own headers are sent twice when they are drawn with it. */
function unrepeat(response: ServerResponse, name: string) {
  const values = response.getHeader(name)
  if (Array.isArray(values)) response.setHeader(name, [...new Set(values)])
}

const policyHeader = 'content-security-policy'

/** A page has a policy of its own for scripts, beside the one for everything: one header says both. */
function joinPolicies(response: ServerResponse) {
  const policies = response.getHeader(policyHeader)
  if (Array.isArray(policies) && policies.length > 1) response.setHeader(policyHeader, joined(policies))
}

/** Of directives with the same name, the one that a page made for itself: it allows no inline scripts. */
function joined(policies: readonly string[]) {
  const directives = new Map<string, string>()
  for (const directive of policies.flatMap((policy) => policy.split(/;\s*/))) {
    const [name = ''] = directive.split(' ', 1)
    if (directives.get(name)?.includes("'unsafe-inline'") ?? true) directives.set(name, directive)
  }
  return [...directives.values()].join('; ')
}
