import {type StructureResolverContext} from 'sanity/structure'
import {z} from 'zod'
import {apiVersion} from '../api-version.ts'

const query = `*[_type == "documentary" && _id == $film][0]{
  title,
  "subjects": subjects[]._ref,
  "quotes": quotes[]._ref,
  "creditSheetId": *[_type == "creditSheet" && work._ref == ^._id][0]._id
}`
const references = z
  .array(z.string())
  .nullish()
  .transform((ids) => ids ?? [])
const shape = z.object({
  title: z.string().nullish(),
  subjects: references,
  quotes: references,
  creditSheetId: z.string().nullish(),
})

/** What a film's desk needs to know of the film, drafts included. A film without credits gets the id of a new sheet. */
export async function belongingsOf({getClient}: StructureResolverContext, filmId: string) {
  const client = getClient({apiVersion}).withConfig({perspective: 'drafts'})
  const film = shape.parse((await client.fetch<unknown>(query, {film: filmId})) ?? {})
  return {...film, title: film.title ?? 'Untitled film', creditSheetId: film.creditSheetId ?? `credits-${filmId}`}
}
