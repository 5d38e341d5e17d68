import {z} from 'zod'
import {codeOf, placeKinds} from '../vocabularies.ts'

export const place = z.object({
  id: z.string(),
  name: z.string(),
  kind: codeOf(placeKinds),
  locality: z.string().nullable(),
  region: z.string().nullable(),
  /** Two capital letters. */
  country: z.string().nullable(),
  location: z.object({lat: z.number().nullable(), lng: z.number().nullable()}).nullable(),
  timeZone: z.string().nullable(),
})

export type Place = z.output<typeof place>
