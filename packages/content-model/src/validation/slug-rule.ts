import {z} from 'zod'
import {pagedTypes, reservedPageSlugs} from '../paths.ts'
import {missingWords} from './missing-words.ts'
import {type PublishingRule} from './publishing-rule.ts'

const paged = z.object({_type: z.enum(pagedTypes), slug: z.object({current: z.string().optional()}).optional()})

/**
 * A page has an address, whatever script its title is in; the address is one part of a path; and no page of text takes
 * an address that the site itself answers.
 */
export const slugIsUsable: PublishingRule = (document) => {
  const page = paged.safeParse(document)
  if (!page.success) return []
  const message = problemWith(page.data.slug?.current?.trim() ?? '', page.data._type)
  return message === null ? [] : [{path: ['slug'], message}]
}

function problemWith(slug: string, type: (typeof pagedTypes)[number]): string | null {
  if (slug === '') return missingWords.address
  if (/[\s/?#%]/.test(slug)) return 'An address has no spaces and none of / ? # %.'
  if (type === 'page' && reservedPageSlugs.includes(slug.toLowerCase())) {
    return `/${slug} is a part of the site itself, which would hide this page. Choose another address, such as ${slug}-page.`
  }
  if (/\.md$/i.test(slug)) return 'An address that ends in .md is that of a page’s text form. Choose one without it.'
  return null
}
