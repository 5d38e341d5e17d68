import {type StructureResolverContext} from 'sanity/structure'
import {z} from 'zod'
import {apiVersion} from '../api-version.ts'

const query = `*[_type == "documentary" && _id == $film][0]{
  title,
  "subjects": subjects[]._ref,
  "creditSheetId": *[_type == "creditSheet" && work._ref == ^._id][0]._id
}`
const references = z
  .array(z.string())
  .nullish()
  .transform((ids) => ids ?? [])
const shape = z.object({
  title: z.string().nullish(),
  subjects: references,
  creditSheetId: z.string().nullish(),
})

/**
 * What a film's desk needs to know of the film as the editor looks at it: with drafts, and with a release where one is
 * chosen. A film without credits gets the id of a new sheet.
 */
export async function belongingsOf({getClient, perspectiveStack}: StructureResolverContext, filmId: string) {
  const perspective = perspectiveStack[0] === 'published' ? 'drafts' : perspectiveStack
  const client = getClient({apiVersion}).withConfig({perspective})
  const film = shape.parse((await client.fetch<unknown>(query, {film: filmId})) ?? {})
  return {...film, title: film.title ?? 'Untitled film', creditSheetId: film.creditSheetId ?? `credits-${filmId}`}
}
