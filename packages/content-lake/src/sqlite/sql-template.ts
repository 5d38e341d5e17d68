import type {SQLInputValue} from 'node:sqlite'

export type Sql = {text: string; values: SQLInputValue[]}

type SqlScalar = string | number | Uint8Array
type Part = SqlScalar | readonly SqlScalar[] | Sql | undefined

/** SQL with its values apart; an array becomes as many placeholders as it has items. */
export function sql(strings: TemplateStringsArray, ...parts: Part[]): Sql {
  let text = strings[0] ?? ''
  const values: SQLInputValue[] = []
  for (const [index, part] of parts.entries()) {
    const piece = pieceOf(part)
    text += piece.text + (strings[index + 1] ?? '')
    values.push(...piece.values)
  }
  return {text, values}
}

export function joined(parts: readonly Sql[], separator: string): Sql {
  return {text: parts.map((part) => part.text).join(separator), values: parts.flatMap((part) => part.values)}
}

/** SQLite takes some 32,000 in a statement; longer lists go in as JSON. */
const maxPlaceholders = 1000

function pieceOf(part: Part): Sql {
  if (typeof part !== 'object' || part instanceof Uint8Array) return {text: '?', values: [part ?? null]}
  if ('text' in part) return part
  if (part.length <= maxPlaceholders || part.some((value) => value instanceof Uint8Array)) {
    return {text: part.map(() => '?').join(', '), values: [...part]}
  }
  return {text: 'select value from json_each(?)', values: [JSON.stringify(part)]}
}
