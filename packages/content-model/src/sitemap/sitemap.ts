import {z} from 'zod'
import {isLanguage} from '../languages.ts'
import {listOf} from '../list-of.ts'
import {pagedTypes} from '../paths.ts'

export {sitemapQuery, slugsQuery} from './sitemap.query.ts'

const pictures = listOf(z.object({url: z.string().nullable()}).nullable()).transform((list) => [
  ...new Set(list.flatMap((picture) => picture?.url ?? [])),
])

export const sitemapEntry = z
  .object({
    type: z.enum(pagedTypes),
    slug: z.string(),
    updatedAt: z.string(),
    creditsUpdatedAt: z.string().nullable(),
    /** Editors keep it out of search engines: it has a page and no place in the sitemap. */
    hidden: z.boolean(),
    /** The languages to which something of it is translated: whether all is, only its page can tell. */
    translated: listOf(z.string().nullable()).transform((list) => list.filter((one) => isLanguage(one ?? undefined))),
    pictures,
  })
  .transform((entry) => ({
    ...entry,
    /** The later of the page's own last change and that of its credits, which are a document of their own. */
    updatedAt: [entry.updatedAt, entry.creditsUpdatedAt ?? ''].toSorted().at(-1) ?? entry.updatedAt,
  }))

export const sitemap = z.array(sitemapEntry)
export const slugs = z.array(z.string())

export type SitemapEntry = z.output<typeof sitemapEntry>
