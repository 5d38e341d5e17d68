import {z} from 'zod'
import {documentLink} from '../document-link/document-link.ts'
import {fuzzyDate} from '../fuzzy-date/fuzzy-date.ts'
import {listOf} from '../list-of.ts'
import {party} from '../party/party.ts'
import {codeOf, creditAttributes, creditStatuses, departments, listStates, workKinds} from '../vocabularies.ts'

export const job = z.object({
  id: z.string(),
  name: z.string(),
  plural: z.string(),
  department: codeOf(departments),
  billingRank: z.number(),
})

/** One job of one person or organisation on one work. */
export const credit = z.object({
  key: z.string(),
  party: party.extend({disambiguator: z.string().nullable()}),
  job,
  /** The companies for which it was done, in the order of the source. */
  onBehalfOf: listOf(party),
  asCredited: z.string().nullable(),
  character: z.string().nullable(),
  attributes: listOf(codeOf(creditAttributes)),
  postNominals: z.string().nullable(),
  status: codeOf(creditStatuses),
})

/** The credits of one work in billing order, and for each job whether the list is known to be partial. */
export const creditSheet = z.object({
  credits: listOf(credit),
  completeness: listOf(z.object({job: z.string(), state: codeOf(listStates)})),
})

/** What one person or organisation did on one work. */
export const workCredits = z.object({
  /** `kind` is null for the films of this site, which are documentaries. */
  work: documentLink.extend({kind: codeOf(workKinds).nullable(), date: fuzzyDate.nullable()}),
  credits: listOf(credit),
})

export type Job = z.output<typeof job>
export type Credit = z.output<typeof credit>
export type CreditSheet = z.output<typeof creditSheet>
export type WorkCredits = z.output<typeof workCredits>
