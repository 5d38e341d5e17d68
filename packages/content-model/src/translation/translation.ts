import {z} from 'zod'
import {listOf} from '../list-of.ts'

export {translationsQuery} from './translation.query.ts'

const text = z.string().nullable()

const texts = z.object({
  from: text,
  translator: text,
  name: text,
  plural: text,
  title: text,
  logline: text,
  lead: text,
  summary: text,
  description: text,
  statement: text,
  text: text,
  context: text,
  wasWrong: text,
  nowSays: text,
  homeLead: text,
  footerNote: text,
  synopsis: z.object({short: text, medium: text, long: text}).nullable(),
  /** As the query returns it: it takes the place of the original before that is parsed. */
  prose: listOf(z.unknown()),
  phrases: listOf(z.object({original: z.string(), text: z.string()})),
})

/** What one document says in another language. `link`: how a link names it, where that is more than its title. */
const translation = z.object({of: z.string(), texts: texts.nullable(), link: text, isCharge: z.boolean().nullable()})

export const translations = z.array(translation)

export type Translation = z.output<typeof translation>
