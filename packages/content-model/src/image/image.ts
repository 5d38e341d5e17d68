import {z} from 'zod'

const selected = z.object({
  url: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  /** A tiny blurred preview as a data URL. */
  lqip: z.string().nullable(),
  /** The most vivid colour where there is one, or else the dominant one, which is often near black; `#rrggbb`. */
  colour: z.string().nullable(),
  hotspot: z.object({x: z.number().nullable(), y: z.number().nullable()}).nullable(),
  crop: z
    .object({
      top: z.number().nullable(),
      bottom: z.number().nullable(),
      left: z.number().nullable(),
      right: z.number().nullable(),
    })
    .nullable(),
  alt: z.string(),
  credit: z.string(),
  licence: z.string(),
  /** The first and the last day on which it may be shown; null: no limit. */
  licenceBegins: z.string().nullable(),
  licenceExpires: z.string().nullable(),
})

type Selected = z.output<typeof selected>

/** An image that can be shown: its file exists, and it carries its description, credit and licence. */
export type Image = Selected & {url: string; width: number; height: number}

/** Null where there is no image, or where its file is missing. */
export const image = selected.nullable().transform((value) => (value && isShowable(value) ? value : null))

/** A list of images, without those whose file is missing. */
export const images = z
  .array(selected)
  .nullable()
  .transform((list) => (list ?? []).filter(isShowable))

function isShowable(value: Selected): value is Image {
  return value.url !== null && value.width !== null && value.height !== null
}
