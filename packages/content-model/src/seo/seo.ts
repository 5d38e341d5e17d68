import {z} from 'zod'
import {image} from '../image/image.ts'

/** What search engines and shared links say; each part falls back to the page’s own words. */
export const seo = z
  .object({
    title: z.string().nullable(),
    description: z.string().nullable(),
    image,
    hidden: z.boolean().nullable(),
  })
  .nullable()

export type Seo = z.output<typeof seo>
