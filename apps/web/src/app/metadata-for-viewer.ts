import type {Metadata} from 'next'
import {decodeSlug} from '../content/slug.ts'
import {currentViewer, type Viewer} from '../content/viewer.ts'
import {missingMetadata} from './missing-metadata.ts'

/**
 * A page's metadata as its viewer may see it. It is no place for edit markers: nobody could click them.
 * @param pathOf where the page with a slug is
 * @param describe null where there is no such page
 */
export async function metadataForViewer(
  params: Promise<{slug: string}>,
  pathOf: (slug: string) => string,
  describe: (slug: string, viewer: Viewer) => Promise<Metadata | null>,
): Promise<Metadata> {
  const slug = decodeSlug((await params).slug)
  if (slug === null) return missingMetadata(null)
  return (await describe(slug, {...(await currentViewer()), stega: false})) ?? missingMetadata(pathOf(slug))
}
