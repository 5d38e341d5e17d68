import 'server-only'
import {originalLanguage, type Language} from '@verite/content-model/languages'
import {resolvePerspectiveFromCookies, type LivePerspective} from 'next-sanity/live'
import {cookies, draftMode} from 'next/headers'
import {getEnv} from '../env.ts'
import {grantCookie, verifyGrant} from '../preview/preview-grant.ts'
import {speak} from '../ui/language/current-language.ts'

/** What a reader may see: the published pages, or the drafts and releases that a preview asked for. */
export type Viewer = {
  perspective: LivePerspective
  isPreview: boolean
  /** Whether texts carry the marks that lead an editor's click to their field. */
  stega: boolean
  language: Language
}

export const publicViewer: Viewer = {
  perspective: 'published',
  isPreview: false,
  stega: false,
  language: originalLanguage,
}

/** Everybody who reads in a language. */
export const publicViewerIn = (language: Language): Viewer => ({...publicViewer, language})

/** The viewer of the current request. Reads cookies in draft mode only, so that public pages stay static. */
export async function currentViewer(): Promise<Viewer> {
  const language = await speak()
  if (!(await draftMode()).isEnabled) return publicViewerIn(language)
  const jar = await cookies()
  const grant = await verifyGrant(jar.get(grantCookie)?.value, getEnv().previewSecret)
  const perspective = await resolvePerspectiveFromCookies({cookies: jar})
  return {perspective, isPreview: true, stega: grant?.holder === 'editor', language}
}
