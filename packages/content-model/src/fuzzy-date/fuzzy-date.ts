import {z} from 'zod'
import {codeOf, dateCertainties, unmarked} from '../vocabularies.ts'

/** A date as far as it is known. `display` is what the page says; `edtf`, where there is one, is for sorting and sums. */
export const fuzzyDate = z.object({
  display: z.string(),
  edtf: unmarked.nullable(),
  /** The part of `edtf` that the source itself gives, where we inferred the rest. */
  stated: unmarked.nullable(),
  certainty: codeOf(dateCertainties),
  basis: z.string().nullable(),
})

export type FuzzyDate = z.output<typeof fuzzyDate>
