import {isRecord} from './record.ts'

// Both expressions are GROQ's own (groq-js, `match`): an index that cuts words elsewhere would miss matches.
const edgeDots = /(\b\.+|\.+\b)/g
const tokenCharacters = /([^!@#$%^&*(),\\/?";:{}|[\]+<>\s-])+/g

/** The words of a text as GROQ's `match` sees them, made equal where `match` ignores case. */
export function matchTokens(text: string): string[] {
  return (text.replace(edgeDots, '').match(tokenCharacters) ?? []).map(foldCase)
}

/** Two texts that are equal under a regular expression's `i` flag fold to the same text. */
export function foldCase(text: string): string {
  // A text index cannot ask for U+0000, which would end the question.
  return text.toUpperCase().replaceAll('\0', '\u{1}')
}

/** Every word of every string in a document, once. */
export function textTokensOf(document: Readonly<Record<string, unknown>>): Set<string> {
  const tokens = new Set<string>()
  collect(document, tokens)
  return tokens
}

function collect(value: unknown, tokens: Set<string>) {
  if (typeof value === 'string') {
    for (const token of matchTokens(value)) tokens.add(token)
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, tokens)
  } else if (isRecord(value)) {
    // `pt::text` joins the spans of a block, so a word may begin in one span and end in the next.
    if (Array.isArray(value.children)) collect(value.children.map(spanText).join(''), tokens)
    for (const field of Object.values(value)) collect(field, tokens)
  }
}

function spanText(span: unknown): string {
  return isRecord(span) && typeof span.text === 'string' ? span.text : ''
}
