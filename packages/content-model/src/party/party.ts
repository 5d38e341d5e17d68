import {z} from 'zod'

/** A person or an organisation, enough to name it and to link to its page. */
export const party = z.object({
  type: z.enum(['person', 'organisation']),
  id: z.string(),
  name: z.string(),
  slug: z.string(),
})

export type Party = z.output<typeof party>
