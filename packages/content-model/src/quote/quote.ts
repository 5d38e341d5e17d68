import {z} from 'zod'
import {documentLink} from '../document-link/document-link.ts'
import {fuzzyDate} from '../fuzzy-date/fuzzy-date.ts'
import {source} from '../source/source.ts'
import {codeOf, quoteMedia, unmarked} from '../vocabularies.ts'

/** Somebody’s words. An empty line in `text` separates paragraphs; a fragment is part of a sentence. */
export const quote = z.object({
  id: z.string(),
  text: z.string(),
  /** In which it was said or written, by its code. */
  language: unmarked.nullable(),
  /** What it means in the language of the page, with who translated it. */
  gloss: z.object({text: z.string(), translator: z.string().nullable()}).nullish(),
  fragment: z.boolean().nullable(),
  medium: codeOf(quoteMedia),
  opinion: z.boolean().nullable(),
  context: z.string().nullable(),
  locator: z.string().nullable(),
  date: fuzzyDate.nullable(),
  speaker: documentLink,
  source,
})

export type Quote = z.output<typeof quote>
