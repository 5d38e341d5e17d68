import {z} from 'zod'
import {documentLink, linkPath} from '../document-link/document-link.ts'
import {seo} from '../seo/seo.ts'
import {unmarked} from '../vocabularies.ts'

export {previewLinksFromQuery, siteSettingsQuery} from './site-settings.query.ts'

const entry = z.object({
  key: z.string(),
  label: z.string(),
  path: unmarked.nullable(),
  target: documentLink.nullable(),
})

/** Menu entries with their addresses; an entry whose page is not published is left out. */
const menu = z
  .array(entry)
  .nullable()
  .transform((entries) =>
    (entries ?? []).flatMap(({key, label, path, target}) => {
      const href = (target && linkPath(target)) ?? path
      return href ? [{key, label, href}] : []
    }),
  )

/** What every page needs of the site; `null` until an editor has written it. */
export const siteSettings = z
  .object({
    title: z.string(),
    description: z.string(),
    correctionsEmail: z.string().nullable(),
    homeLead: z.string().nullable(),
    footerNote: z.string().nullable(),
    seo,
    navigation: menu,
    footerNavigation: menu,
  })
  .nullable()

const minute = 60_000

/**
 * The first instant at which a preview link could be made that still counts, in milliseconds; 0 where all do. Editors set
 * it to the minute: what was made within that minute is taken back, too.
 */
export const previewLinksFrom = z.iso
  .datetime({offset: true})
  .nullable()
  .transform((from) => (from === null ? 0 : Math.floor(Date.parse(from) / minute + 1) * minute))

export type SiteSettings = NonNullable<z.output<typeof siteSettings>>
