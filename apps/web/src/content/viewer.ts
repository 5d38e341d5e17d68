import 'server-only'
import {resolvePerspectiveFromCookies, type LivePerspective} from 'next-sanity/live'
import {cookies, draftMode} from 'next/headers'

/** What a reader may see: the published pages, or the drafts and releases that a preview asked for. */
export type Viewer = {perspective: LivePerspective; stega: boolean}

export const publicViewer: Viewer = {perspective: 'published', stega: false}

/** The viewer of the current request. Reads cookies in draft mode only, so that public pages stay static. */
export async function currentViewer(): Promise<Viewer> {
  if (!(await draftMode()).isEnabled) return publicViewer
  return {perspective: await resolvePerspectiveFromCookies({cookies: await cookies()}), stega: true}
}
