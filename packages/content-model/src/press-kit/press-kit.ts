import {z} from 'zod'
import {images} from '../image/image.ts'
import {listOf} from '../list-of.ts'
import {portableText} from '../portable-text/portable-text.ts'

export const pressKit = z.object({
  id: z.string(),
  title: z.string(),
  notes: portableText,
  images,
  files: listOf(
    z.object({
      key: z.string(),
      title: z.string(),
      url: z.string().nullable(),
      /** In bytes. */
      size: z.number().nullable(),
      mimeType: z.string().nullable(),
    }),
  ),
})

export type PressKit = z.output<typeof pressKit>
