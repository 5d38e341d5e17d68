/*
 * What a document can be found or ordered by: the path of a field (`slug.current`), the items of an array (`tags[]`), or
 * the first of several that there is (`sortTitle ?? title ?? "untitled"`), as `coalesce` has it.
 */

/** What a document has at an indexed path other than one that ends in `[]`. */
export function indexedValue(document: Readonly<Record<string, unknown>>, path: string): unknown {
  let value: unknown
  for (const choice of choicesOf(path)) {
    value = 'literal' in choice ? choice.literal : valueAt(document, choice.field)
    if (value !== undefined && value !== null) return value
  }
  return value
}

/** What a document has at a dotted path; an array has no fields, whatever JavaScript says of its length. */
export function valueAt(document: Readonly<Record<string, unknown>>, path: string): unknown {
  let value: unknown = document
  for (const segment of path.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    if (!Object.hasOwn(value, segment)) return undefined
    value = Reflect.get(value, segment)
  }
  return value
}

/** The fields that an indexed path looks at. */
export function fieldsOf(path: string): string[] {
  return choicesOf(path).flatMap((choice) => ('field' in choice ? [choice.field] : []))
}

type Choice = {field: string} | {literal: unknown}
const choices = new Map<string, readonly Choice[]>()

/** Paths are declared or come from a query's text, and there are few of either. */
function choicesOf(path: string): readonly Choice[] {
  const known = choices.get(path)
  if (known) return known
  const read = path.split(' ?? ').map((part) => (part.startsWith('"') ? {literal: JSON.parse(part)} : {field: part}))
  if (choices.size >= 1000) choices.clear()
  choices.set(path, read)
  return read
}
