import {z} from 'zod'
import {image} from '../image/image.ts'
import {listOf} from '../list-of.ts'
import {codeOf, unmarked, videoKinds} from '../vocabularies.ts'
import {webAddress} from '../portable-text/web-address.ts'

export const video = z.object({
  id: z.string(),
  title: z.string(),
  kind: codeOf(videoKinds),
  url: z.string(),
  poster: image,
  language: unmarked.nullable(),
  durationSeconds: z.number().nullable(),
  captions: listOf(z.object({key: z.string(), language: unmarked, url: z.string().nullable()})),
  transcript: z.string().nullable(),
  audioDescriptionUrl: webAddress,
})

export type Video = z.output<typeof video>
