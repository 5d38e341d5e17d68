import {z} from 'zod'
import {pagedTypes} from '../paths.ts'

export {sitemapQuery, slugsQuery} from './sitemap.query.ts'

export const sitemapEntry = z.object({
  type: z.enum(pagedTypes),
  slug: z.string(),
  updatedAt: z.string(),
  /** Editors keep it out of search engines: it has a page and no place in the sitemap. */
  hidden: z.boolean(),
})

export const sitemap = z.array(sitemapEntry)
export const slugs = z.array(z.string())

export type SitemapEntry = z.output<typeof sitemapEntry>
