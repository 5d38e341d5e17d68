import {z} from 'zod'

/**
 * What the studio's form tells the page in its preview, faster than saving could: the texts of a document as they stand
 * in the form, by path (`story[_key=="a"].children[_key=="b"].text`). `null` ends it.
 */
export const unsavedTexts = z.object({
  type: z.literal('verite/unsaved-texts'),
  /** The published id, whichever version is edited. */
  id: z.string(),
  texts: z.record(z.string(), z.string()).nullable(),
})
export type UnsavedTexts = z.output<typeof unsavedTexts>

/** What a page asks of the studio around it when it has just been drawn. */
export const wantUnsavedTexts = 'verite/want-unsaved-texts'

/** Every text in a value, by its path as Sanity writes paths. Keys that start with an underscore hold no prose. */
export function textsOf(value: unknown, path = ''): Record<string, string> {
  return Object.fromEntries(texts(value, path))
}

function* texts(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* texts(item, `${path}[${keyOf(item) ?? index}]`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, part] of Object.entries(value)) {
      if (!field.startsWith('_')) yield* texts(part, path ? `${path}.${field}` : field)
    }
  }
}

function keyOf(item: unknown) {
  const keyed = z.object({_key: z.string()}).safeParse(item)
  return keyed.success ? `_key==${JSON.stringify(keyed.data._key)}` : undefined
}
