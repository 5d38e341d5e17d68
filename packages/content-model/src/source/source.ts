import {z} from 'zod'
import {fuzzyDate} from '../fuzzy-date/fuzzy-date.ts'
import {party} from '../party/party.ts'
import {codeOf, sourceKinds} from '../vocabularies.ts'
import {webAddress} from '../portable-text/web-address.ts'

/** A source as a page lists it. Without a date, `bounds` says what its content proves about when it was written. */
export const source = z.object({
  id: z.string(),
  title: z.string(),
  kind: codeOf(sourceKinds),
  publisher: party.nullable(),
  author: z.string().nullable(),
  url: webAddress,
  /** The day (`YYYY-MM-DD`) on which an editor last read it there. */
  accessedOn: z.string().nullable(),
  archivedCopy: z.object({url: webAddress, archivedOn: z.string().nullable()}).nullable(),
  date: fuzzyDate.nullable(),
  bounds: z.object({notBefore: fuzzyDate.nullable(), notAfter: fuzzyDate.nullable()}).nullable(),
})

export type Source = z.output<typeof source>
