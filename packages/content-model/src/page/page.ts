import {z} from 'zod'
import {correction} from '../correction/correction.ts'
import {portableText} from '../portable-text/portable-text.ts'
import {seo} from '../seo/seo.ts'

export {textPageQuery} from './page.query.ts'

/** A page of text: about, contact, how we work. */
export const textPage = z.object({
  id: z.string(),
  title: z.string(),
  slug: z.string(),
  updatedAt: z.string(),
  lead: z.string().nullable(),
  body: portableText,
  seo,
  corrections: z.array(correction),
})

export type TextPage = z.output<typeof textPage>
