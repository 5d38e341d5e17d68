import {z} from 'zod'

/** A list as queries return it: `null` where the field was never filled in. Pages always get an array. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullable()
    .transform((list) => list ?? [])
}
