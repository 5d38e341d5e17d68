import {credit, type CreditSheet} from '@verite/content-model/credit-sheet/credit-sheet'
import {z} from 'zod'

const reference = z.object({_ref: z.string()}).transform(({_ref}) => _ref)

const creditInForm = z.object({
  _key: z.string(),
  party: reference,
  job: reference,
  onBehalfOf: z.array(reference).default([]),
  asCredited: z.string().nullable().default(null),
  character: z.string().nullable().default(null),
  attributes: z.array(z.string()).nullable().default(null),
  postNominals: z.string().nullable().default(null),
  status: z.string().default('announced'),
})
const completenessInForm = z.object({job: reference, state: z.enum(['partial', 'complete'])})
const list = z.object({credits: z.array(z.unknown()).catch([]), completeness: z.array(z.unknown()).catch([])})

/** A document that a credit points to, by its id. */
export type NamedDocuments = Record<string, {id: string; [field: string]: unknown}>

/**
 * Takes the form's credits and the documents they point to and gives the sheet as the site reads it. Lines that are not
 * complete yet, or whose documents are not known yet, are left out.
 */
export function sheetFromForm(form: unknown, documents: NamedDocuments): CreditSheet {
  const {credits, completeness} = list.parse(form)
  return {
    credits: credits.flatMap((line) => {
      const written = creditInForm.safeParse(line).data
      if (!written) return []
      const {_key, party, job, onBehalfOf, ...rest} = written
      const companies = onBehalfOf.map((id) => documents[id]).filter(Boolean)
      const read = credit.safeParse({
        ...rest,
        key: _key,
        party: documents[party],
        job: documents[job],
        onBehalfOf: companies,
      })
      return read.data ?? []
    }),
    completeness: completeness.flatMap((entry) => completenessInForm.safeParse(entry).data ?? []),
  }
}

/** The ids of everything that a form's credits point to. */
export function idsIn(form: unknown): string[] {
  const {credits} = list.parse(form)
  const ids = credits.flatMap((line) => {
    const {party, job, onBehalfOf = []} = creditInForm.partial().safeParse(line).data ?? {}
    return [party, job, ...onBehalfOf].filter((id) => id !== undefined)
  })
  return [...new Set(ids)].sort()
}
