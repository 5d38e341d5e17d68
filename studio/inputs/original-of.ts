import {z} from 'zod'

type Step = string | number | {_key: string} | [number | '', number | '']
/** Where each type keeps the running text that a translation calls its prose. */
const proseFields = ['story', 'biography', 'body']

const fields = z.record(z.string(), z.unknown())
const block = z.object({children: z.array(z.object({text: z.string().catch('')}).catch({text: ''}))})
const blocks = z.array(block.transform(({children}) => children.map(({text}) => text).join('')).catch(''))

/**
 * Takes a document and the path of a field of one of its translations. Gives the words of the document that belong into
 * that field, translated; undefined where there are none, or where the path is that of something else.
 */
export function originalOf(document: unknown, path: readonly Step[]): string | undefined {
  const [list, , ...field] = path
  if (list !== 'translations') return undefined
  const [name, part] = field
  if (name === 'prose' && field.length === 1)
    return textOf(proseFields.map((prose) => at(document, prose)).find(Boolean))
  if (name === 'synopsis' && field.length === 2) return textOf(at(at(document, name), part))
  return field.length === 1 && name !== 'synopsis' ? textOf(at(document, name)) : undefined
}

function at(value: unknown, name: Step | undefined): unknown {
  return typeof name === 'string' ? fields.safeParse(value).data?.[name] : undefined
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : blocks.safeParse(value).data?.filter(Boolean).join('\n\n')
  return text?.trim() || undefined
}
