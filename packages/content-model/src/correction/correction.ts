import {z} from 'zod'

/** A public correction: what was wrong, what the page says now, where and since when (`YYYY-MM-DD`). */
export const correction = z.object({
  id: z.string(),
  where: z.string().nullable(),
  wasWrong: z.string(),
  nowSays: z.string(),
  correctedOn: z.string(),
})

export type Correction = z.output<typeof correction>
