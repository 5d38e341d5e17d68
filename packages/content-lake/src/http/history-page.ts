import {z} from 'zod'

/** Which part of a list of events is asked for. */
export const historyPage = z
  .object({
    limit: z.coerce.number().int().positive().max(1000).default(100),
    nextCursor: z.string().regex(/^\d*$/, 'is none of the cursors that this endpoint gives').default(''),
  })
  .transform(({limit, nextCursor}) => ({limit, cursor: nextCursor}))
