import {z} from 'zod'
import {documentLink} from '../document-link/document-link.ts'
import {image} from '../image/image.ts'
import {listOf} from '../list-of.ts'
import {quote} from '../quote/quote.ts'
import {source} from '../source/source.ts'
import {isSafeLink} from './link-schemes.ts'

const webLink = z.object({_type: z.literal('webLink'), _key: z.string(), href: z.string()})
const link = z.object({_type: z.literal('documentLink'), _key: z.string(), document: documentLink.nullable()})
const citation = z.object({
  _type: z.literal('citation'),
  _key: z.string(),
  locator: z.string().nullable(),
  source: source.nullable(),
})

/** Links with an unsafe scheme are dropped here, whoever wrote them; their text stays. */
const markDefs = listOf(z.discriminatedUnion('_type', [webLink, link, citation])).transform((marks) =>
  marks.filter((mark) => mark._type !== 'webLink' || isSafeLink(mark.href)),
)

const textBlock = z.object({
  _type: z.literal('block'),
  _key: z.string(),
  style: z
    .enum(['normal', 'h2', 'h3', 'blockquote'])
    .nullable()
    .transform((style) => style ?? 'normal'),
  listItem: z.enum(['bullet', 'number']).nullable(),
  level: z.number().nullable(),
  children: listOf(
    z.object({_type: z.literal('span'), _key: z.string(), text: z.string().nullable(), marks: listOf(z.string())}),
  ),
  markDefs,
})

const quoteBlock = z.object({_type: z.literal('quoteBlock'), _key: z.string(), quote: quote.nullable()})

const figure = z.object({
  _type: z.literal('figure'),
  _key: z.string(),
  caption: z.string().nullable(),
  image,
})

/** Rich text: paragraphs and headings with links and citations, quotations, pictures. */
export const portableText = listOf(z.discriminatedUnion('_type', [textBlock, quoteBlock, figure]))

export type PortableText = z.output<typeof portableText>

/** The text without its marks, paragraphs separated by an empty line: for descriptions, feeds and search. */
export function plainText(text: PortableText): string {
  return text
    .flatMap((block) => (block._type === 'block' ? [block.children.map((span) => span.text).join('')] : []))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}
