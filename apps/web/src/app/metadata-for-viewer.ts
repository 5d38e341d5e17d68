import type {Metadata} from 'next'
import {decodeSlug} from '../content/slug.ts'
import {currentViewer, type Viewer} from '../content/viewer.ts'

/** A page's metadata as its viewer may see it. It is no place for edit markers: nobody could click them. */
export async function metadataForViewer(
  params: Promise<{slug: string}>,
  describe: (slug: string, viewer: Viewer) => Promise<Metadata>,
): Promise<Metadata> {
  const slug = decodeSlug((await params).slug)
  if (slug === null) return {}
  return describe(slug, {...(await currentViewer()), stega: false})
}
