import {z} from 'zod'
import {image} from '../image/image.ts'
import {listOf} from '../list-of.ts'
import {portableText} from '../portable-text/portable-text.ts'
import {webAddress} from '../portable-text/web-address.ts'

export {pressKitsQuery, pressMaterialsQuery} from './press-kit.query.ts'

const fileFacts = z.object({size: z.number().nullable(), extension: z.string().nullable()})
const pressImageFacts = fileFacts.extend({id: z.string().nullable()})

/** A picture for the press: it has its description, credit and licence, and says when the licence ends. */
const pressImages = listOf(
  z
    .unknown()
    .transform((selected) => ({picture: image.safeParse(selected), facts: pressImageFacts.safeParse(selected)})),
).transform((list) =>
  list.flatMap(({picture, facts}) => (picture.data && facts.data ? [{...picture.data, ...facts.data}] : [])),
)

const pressFile = fileFacts.extend({
  key: z.string(),
  title: z.string(),
  url: webAddress,
  mimeType: z.string().nullable(),
})

const pressKit = z.object({
  id: z.string(),
  title: z.string(),
  /** The instant before which nothing of it is given out. */
  embargoUntil: z.string().nullable(),
  notes: portableText,
  images: pressImages,
  files: listOf(pressFile),
})

const life = z.object({id: z.string(), name: z.string(), slug: z.string(), biography: portableText})

export const pressKits = z.array(pressKit)

export const pressMaterials = z
  .object({stills: pressImages, makers: listOf(life), subjects: listOf(life)})
  .transform(({stills, makers, subjects}) => ({
    stills,
    /** The makers first, each once. */
    lives: [...new Map([...makers, ...subjects].map((person) => [person.id, person])).values()],
  }))

export type PressKit = z.output<typeof pressKit>
export type PressImage = PressKit['images'][number]
export type PressMaterials = z.output<typeof pressMaterials>
