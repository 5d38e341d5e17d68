import {z} from 'zod'
import {pagedTypes} from '../paths.ts'
import {type PublishingRule} from './publishing-rule.ts'

const paged = z.object({_type: z.enum(pagedTypes), slug: z.object({current: z.string().optional()}).optional()})

/** A page has an address, whatever script its title is in; and the address is one part of a path. */
export const slugIsUsable: PublishingRule = (document) => {
  const page = paged.safeParse(document)
  if (!page.success) return []
  const current = page.data.slug?.current?.trim() ?? ''
  if (current === '')
    return [{path: ['slug'], message: 'The page needs an address. “Generate” makes one from the name.'}]
  return /[\s/?#%]/.test(current) ? [{path: ['slug'], message: 'An address has no spaces and none of / ? # %.'}] : []
}
