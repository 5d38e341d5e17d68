import {slugs, slugsQuery} from '@verite/content-model/sitemap/sitemap'
import type {PagedType} from '@verite/content-model/paths'
import {readContent} from '../content/read-content.ts'
import {publicViewer} from '../content/viewer.ts'

const builtAhead = 8

/**
 * The slugs whose pages are built ahead; the others are built when they are first asked for. Next wants at least one
 * for a static route: with no content there is the address of a page that does not exist.
 */
export async function publishedSlugs(type: PagedType): Promise<{slug: string}[]> {
  const published = await readContent({
    query: slugsQuery,
    params: {type, to: builtAhead},
    shape: slugs,
    viewer: publicViewer,
  })
  const first = published ?? []
  return first.length > 0 ? first.map((slug) => ({slug})) : [{slug: '-'}]
}
