import {z} from 'zod'
import {documentLink, linkPath} from '../document-link/document-link.ts'
import {seo} from '../seo/seo.ts'
import {unmarked} from '../vocabularies.ts'

export {siteSettingsQuery} from './site-settings.query.ts'

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

export type SiteSettings = NonNullable<z.output<typeof siteSettings>>
