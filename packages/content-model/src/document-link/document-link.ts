import {z} from 'zod'
import {pagedTypes, pathOf} from '../paths.ts'

/** Any document that a page names. Works have no page: their slug is null. */
export const documentLink = z.object({
  type: z.enum([...pagedTypes, 'work', 'source']),
  id: z.string(),
  title: z.string(),
  slug: z.string().nullable(),
})

export type DocumentLink = z.output<typeof documentLink>

/** The public address of what a link names, or null where it has no page. */
export function linkPath({type, slug}: Pick<DocumentLink, 'type' | 'slug'>): string | null {
  const paged = pagedTypes.find((pagedType) => pagedType === type)
  return paged && slug ? pathOf({type: paged, slug}) : null
}
