import {foldCase, matchTokens} from '../documents/document-text.ts'

/** How one word of a pattern is looked for: the pieces between its asterisks, case folded. */
type WordPattern = readonly string[]

/** GROQ's `match`: every word of the pattern is found among the words of the text. */
export function matchText(text: unknown, pattern: unknown): boolean {
  const words = wordsOf(text)
  const patterns = patternsOf(pattern)
  if (!patterns || patterns.length === 0) return false
  return words.length > 0 && patterns.every((wanted) => words.some((word) => matchesWord(word, wanted)))
}

/** How well a text matches, as groq-js scores it: often is better, with ever less weight. */
export function scoreText(text: unknown, pattern: unknown): number {
  const words = wordsOf(text)
  let score = 0
  for (const wanted of patternsOf(pattern) ?? []) {
    const frequency = words.filter((word) => matchesWord(word, wanted)).length
    score += (frequency * 2.2) / (frequency + 1.2)
  }
  return score
}

/** What a text index can be asked for a pattern: whole words and beginnings of words. */
export function indexableTokens(pattern: unknown): string[] {
  return (patternsOf(pattern) ?? []).flatMap(([first = '', ...others]) => {
    if (others.length === 0) return [first]
    return first === '' ? [] : [`${first}*`]
  })
}

/** Takes pieces from left to right, each as early as it fits: no pattern makes it go back more than once. */
function matchesWord(word: string, [first = '', ...others]: WordPattern): boolean {
  if (others.length === 0) return word === first
  if (!word.startsWith(first)) return false
  const last = others.pop() ?? ''
  let position = first.length
  for (const piece of others) {
    const found = word.indexOf(piece, position)
    if (found < 0) return false
    position = found + piece.length
  }
  return word.length - last.length >= position && word.endsWith(last)
}

function wordsOf(text: unknown): string[] {
  const parts: unknown[] = Array.isArray(text) ? text : [text]
  return parts.flatMap((part) => (typeof part === 'string' ? matchTokens(part) : []))
}

// The same words as `matchTokens` cuts, with asterisks in them.
const edgeDots = /(\b\.+|\.+\b)/g
const patternCharacters = /([^!@#$%^&(),\\/?";:{}|[\]+<>\s-])+/g

/** Nothing when a part of the pattern is no text: then nothing matches. */
function patternsOf(pattern: unknown): WordPattern[] | undefined {
  const parts: unknown[] = Array.isArray(pattern) ? pattern : [pattern]
  const patterns: WordPattern[] = []
  for (const part of parts) {
    if (typeof part !== 'string') return undefined
    const words = part.replace(edgeDots, '').match(patternCharacters) ?? []
    patterns.push(...words.map((word) => foldCase(word.slice(0, 1024)).split('*')))
  }
  return patterns
}
