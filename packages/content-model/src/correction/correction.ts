import {z} from 'zod'
import {documentLink} from '../document-link/document-link.ts'

export {correctionCountQuery, correctionLogQuery, correctionsPageQuery} from './correction.query.ts'

/** A public correction: what was wrong, what the page says now, where and since when (`YYYY-MM-DD`). */
export const correction = z.object({
  id: z.string(),
  where: z.string().nullable(),
  wasWrong: z.string(),
  nowSays: z.string(),
  correctedOn: z.string(),
})

/** A correction in the log, with the page that it corrected. */
const loggedCorrection = correction.extend({updatedAt: z.string(), page: documentLink})

export const correctionLog = z.array(loggedCorrection)
export const correctionCount = z.number()

export type Correction = z.output<typeof correction>
export type LoggedCorrection = z.output<typeof loggedCorrection>
