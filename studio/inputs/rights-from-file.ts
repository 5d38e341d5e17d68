import {z} from 'zod'

/** What an image's own file says of who is to be credited and of its licence; empty where it says nothing. */
export type FileRights = z.infer<typeof fileRights>
export type RightsSuggestion = {field: 'credit' | 'licence'; text: string}

const stated = z.string().nullish().catch(undefined)
export const fileRights = z.object({
  creditLine: stated,
  creator: stated,
  licence: stated,
  licenceUrl: stated,
})
const image = z.object({credit: z.string().optional(), licence: z.string().optional()}).catch({})

/** For an asset's document: the part that `fileRights` reads. Hosted Sanity knows the credit line alone. */
export const fileRightsProjection = `{
  creditLine, "creator": metadata.rights.creator, "licence": metadata.rights.licence, "licenceUrl": metadata.rights.licenceUrl
}`

/** What the file states for fields that the editor has left empty. A notice of copyright is no licence, and is not taken for one. */
export function rightsFromFile(value: unknown, rights: FileRights | undefined): RightsSuggestion[] {
  const {credit, licence} = image.parse(value)
  const suggestions: RightsSuggestion[] = []
  const creditInFile = rights?.creditLine ?? rights?.creator
  const licenceInFile = rights?.licence ?? rights?.licenceUrl
  if (!credit?.trim() && creditInFile) suggestions.push({field: 'credit', text: creditInFile})
  if (!licence?.trim() && licenceInFile) suggestions.push({field: 'licence', text: licenceInFile})
  return suggestions
}
