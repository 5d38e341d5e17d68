import {
  movedSlug,
  movedSlugQuery,
  redirect as redirectShape,
  redirectQuery,
} from '@verite/content-model/redirect/redirect'
import {draftGaps, draftGapsQuery} from '@verite/content-model/preview/draft-gaps'
import {localPath} from '@verite/content-model/languages'
import {pathOf, type PagedType} from '@verite/content-model/paths'
import {forbidden, notFound, permanentRedirect, redirect} from 'next/navigation'
import {hasPage} from './has-page.ts'
import {UnfinishedPage} from './unfinished-page.ts'
import {wasOncePublic} from '../content/once-public.ts'
import {readContent} from '../content/read-content.ts'
import type {Viewer} from '../content/viewer.ts'

type Missing = {
  type: PagedType
  slug: string
  viewer: Viewer
  /** What of the document's pages it is: `/credits`. */
  beneath?: string
}

/** Answers for an address that has no page: it leads to where the page is now, or it says that there is none. */
export async function leadOn({type, slug, viewer, beneath = ''}: Missing): Promise<never> {
  if (viewer.isPreview && !beneath) await refuseUnfinished({type, slug, viewer})
  const present = await readContent({query: movedSlugQuery, params: {type, slug}, shape: movedSlug, viewer})
  if (present && present !== slug) {
    permanentRedirect(localPath(viewer.language, pathOf({type, slug: present}) + beneath))
  }
  return leadOnFromPath(`${pathOf({type, slug: ''})}${slug}${beneath}`, viewer)
}

/** A draft is begun long before it can be a page: whoever previews it is told what it lacks. */
async function refuseUnfinished({type, slug, viewer}: Missing) {
  const gaps = await readContent({query: draftGapsQuery, params: {type, slug}, shape: draftGaps, viewer})
  if (gaps?.length) throw new UnfinishedPage(gaps)
}

/** The same for any path, which only a redirect that editors entered can lead on. */
export async function leadOnFromPath(path: string, viewer: Viewer): Promise<never> {
  const target = await redirectFrom(path, viewer)
  if (!target || (await leadsBack(path, target.to, viewer))) return noPage(path, viewer)
  const to = localPath(viewer.language, target.to)
  return target.permanent ? permanentRedirect(to) : redirect(to)
}

/**
 * Leads to what the address names in lower case: people type it as a title, and mail programs capitalise it. Where there is
 * nothing, says "withdrawn" (410) to the public if a page was here before, and otherwise "not found".
 */
async function noPage(path: string, viewer: Viewer): Promise<never> {
  const lowerCase = path.toLowerCase()
  if (lowerCase !== path && ((await hasPage(lowerCase, viewer)) || (await redirectFrom(lowerCase, viewer)))) {
    permanentRedirect(localPath(viewer.language, encodeURI(lowerCase)))
  }
  return !viewer.isPreview && wasOncePublic(localPath(viewer.language, path)) ? forbidden() : notFound()
}

async function redirectFrom(path: string, viewer: Viewer) {
  const found = await readContent({query: redirectQuery, params: {path}, shape: redirectShape, viewer})
  return found && isOwnPath(found.to) ? found : null
}

/** Whether following the redirects from here comes to an address for the second time. */
async function leadsBack(path: string, to: string, viewer: Viewer) {
  const seen = new Set([path])
  for (let next: string | undefined = to; next !== undefined; next = (await redirectFrom(next, viewer))?.to) {
    if (seen.has(next)) return true
    seen.add(next)
  }
  return false
}

/** A path of this site; `//elsewhere` and `/\elsewhere` would leave it. */
const isOwnPath = (path: string) => /^\/(?![/\\])/.test(path)
