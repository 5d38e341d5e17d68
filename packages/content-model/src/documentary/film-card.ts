import {z} from 'zod'
import {documentLink} from '../document-link/document-link.ts'
import {fuzzyDate} from '../fuzzy-date/fuzzy-date.ts'
import {image} from '../image/image.ts'
import {listOf} from '../list-of.ts'
import {party} from '../party/party.ts'
import {place} from '../place/place.ts'
import {codeOf, filmStatuses, releaseKinds} from '../vocabularies.ts'

/** A release. The words “premieres” and “premiered” follow from its date and the clock, never from an edit. */
export const release = z.object({
  key: z.string(),
  kind: codeOf(releaseKinds),
  premiere: z.boolean(),
  date: fuzzyDate,
  provider: party.nullable(),
  place: place.nullable(),
  event: documentLink.nullable(),
})

/** A film in a list. */
export const filmCard = z.object({
  id: z.string(),
  title: z.string(),
  sortTitle: z.string().nullable(),
  slug: z.string(),
  status: codeOf(filmStatuses),
  logline: z.string().nullable(),
  releases: listOf(release),
  keyArt: z.object({poster: image, heroWide: image, heroTall: image, social: image}),
})

export const filmCards = z.array(filmCard)

export const filmIndex = z.array(
  z.object({id: z.string(), title: z.string(), status: codeOf(filmStatuses), countries: listOf(z.string())}),
)

export type Release = z.output<typeof release>
export type FilmCard = z.output<typeof filmCard>
