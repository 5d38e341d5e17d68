import {matchTokens} from '../documents/document-text.ts'
import {isRecord} from '../documents/record.ts'

/** One term of a search: words that must follow each other, the last of which may be the beginning of a word. */
type Term = {words: readonly string[]; isPrefix: boolean; isExcluded: boolean}

const termPattern = /(-?)(?:"([^"]*)"?|(\S+))/g

/**
 * `text::query`: words in any order, `"phrases"`, `beginnings*` and `-exclusions`; a lone `*` finds everything.
 * @param texts strings, arrays and objects whose text is searched
 */
export function matchesSearch(texts: unknown, search: unknown): boolean {
  if (typeof search !== 'string') return false
  if (search.trim() === '*') return true
  const terms = termsOf(search)
  if (terms.length === 0) return false
  const passages = passagesIn(texts)
  return terms.every((term) => term.isExcluded !== passages.some((passage) => holdsTerm(passage, term)))
}

/** How often a search's terms are found, weighed like `match` does. */
export function scoreSearch(texts: unknown, search: unknown): number {
  if (!matchesSearch(texts, search)) return 0
  const sought = termsOf(String(search)).filter((term) => !term.isExcluded)
  const passages = sought.length ? passagesIn(texts) : []
  const frequencies = sought.map((term) => passages.filter((passage) => holdsTerm(passage, term)).length)
  return frequencies.reduce((score, frequency) => score + (frequency * 2.2) / (frequency + 1.2), 0) || 1
}

/** What a text index can be asked for a search; nothing in particular for a lone `*` or exclusions only. */
export function searchTokens(search: string): string[] {
  if (search.trim() === '*') return []
  return termsOf(search)
    .filter((term) => !term.isExcluded)
    .flatMap(({words, isPrefix}) =>
      words.map((word, index) => (isPrefix && index === words.length - 1 ? `${word}*` : word)),
    )
}

/** One search is asked of thousands of documents. */
let latest: {search: string; terms: readonly Term[]} | undefined

function termsOf(search: string): readonly Term[] {
  if (latest?.search !== search) latest = {search, terms: readTerms(search)}
  return latest.terms
}

function readTerms(search: string): Term[] {
  return Array.from(search.matchAll(termPattern), ([, minus, phrase, word = '']) => ({
    words: matchTokens(phrase ?? word),
    isPrefix: phrase === undefined && word.endsWith('*'),
    isExcluded: minus === '-',
  })).filter((term) => term.words.length > 0)
}

/** Whether a document is found is asked just before how well. */
let latestPassages: {of: readonly unknown[]; passages: readonly string[][]} | undefined

function passagesIn(texts: unknown): readonly string[][] {
  const of: unknown[] = Array.isArray(texts) ? texts : [texts]
  const isLatest =
    latestPassages?.of.length === of.length && of.every((text, index) => text === latestPassages?.of[index])
  if (latestPassages && isLatest) return latestPassages.passages
  const passages = passagesOf(of, [])
  latestPassages = {of, passages}
  return passages
}

/** The words of each string, in order; the spans of a block are one text. Fields of the lake itself are no text. */
function passagesOf(value: unknown, passages: string[][]): string[][] {
  if (typeof value === 'string') passages.push(matchTokens(value))
  else if (Array.isArray(value)) for (const item of value) passagesOf(item, passages)
  else if (isRecord(value)) {
    const spans: unknown[] = Array.isArray(value.children) ? value.children : []
    if (spans.length > 1) passagesOf(spans.map(spanText).join(''), passages)
    for (const [name, field] of Object.entries(value)) if (!name.startsWith('_')) passagesOf(field, passages)
  }
  return passages
}

function spanText(span: unknown): string {
  return isRecord(span) && typeof span.text === 'string' ? span.text : ''
}

function holdsTerm(passage: readonly string[], {words, isPrefix}: Term): boolean {
  const last = words.length - 1
  return passage.some((_, start) =>
    words.every((word, index) => {
      const found = passage[start + index]
      return isPrefix && index === last ? found?.startsWith(word) : found === word
    }),
  )
}
