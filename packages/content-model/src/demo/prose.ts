import {type DemoDocument, refTo} from './demo-document.ts'

type Block = NonNullable<DemoDocument<'page'>['body']>[number]
type TextBlock = Extract<Block, {_type: 'block'}>
type Annotation = NonNullable<TextBlock['markDefs']>[number]

/** A piece of a paragraph: plain text, the title of a work, a link to a document, or a passage with its source. */
export type Piece =
  string | {em: string} | {text: string; to: string} | {text: string; citing: string; locator?: string}

/** A paragraph of rich text. Its keys follow from `key`, so that writing it again gives the same document. */
export function paragraph(key: string, ...pieces: Piece[]): TextBlock & {_key: string} {
  return block(key, 'normal', pieces)
}

export function heading(key: string, text: string): TextBlock & {_key: string} {
  return block(key, 'h2', [text])
}

function block(key: string, style: 'normal' | 'h2', pieces: Piece[]): TextBlock & {_key: string} {
  return {
    _key: key,
    _type: 'block',
    style,
    markDefs: pieces.flatMap((piece, index) => annotation(piece, `${key}-mark-${index}`)),
    children: pieces.map((piece, index) => ({
      _key: `${key}-span-${index}`,
      _type: 'span',
      text: typeof piece === 'string' ? piece : 'em' in piece ? piece.em : piece.text,
      marks: marksOf(piece, `${key}-mark-${index}`),
    })),
  }
}

function marksOf(piece: Piece, key: string): string[] {
  if (typeof piece === 'string') return []
  return 'em' in piece ? ['em'] : [key]
}

function annotation(piece: Piece, key: string): Annotation[] {
  if (typeof piece === 'string' || 'em' in piece) return []
  if ('to' in piece) return [{_key: key, _type: 'documentLink', document: refTo(piece.to)}]
  const locator = piece.locator === undefined ? {} : {locator: piece.locator}
  return [{_key: key, _type: 'citation', source: refTo(piece.citing), ...locator}]
}
