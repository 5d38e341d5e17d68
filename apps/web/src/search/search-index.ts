import {type SearchEntry, type SearchKind} from '@verite/content-model/search/search'
import {LRUCache} from 'lru-cache'
import MiniSearch, {type SearchOptions, type SearchResult} from 'minisearch'
import {setImmediate} from 'node:timers/promises'
import {fold} from './fold.ts'

/** One hit; `alias` is the other name by which it was found, where its title does not show why. */
export type SearchHit = SearchEntry & {alias: string | null}

/** The hits of one kind, the best first, and how many there are in all. */
export type SearchGroup = {kind: SearchKind; hits: SearchHit[]; total: number}

type Indexed = SearchEntry & {kind: SearchKind}
type Wanted = {text: string; kind?: SearchKind | undefined; limit: number}

/** What a word is likelier meant for, where it fits several alike: a film rather than the event of its premiere. */
const kindBoost: Readonly<Record<SearchKind, number>> = {
  film: 2,
  person: 1.5,
  organisation: 1.2,
  event: 1,
  quote: 1,
  page: 1,
}

const fields = ['title', 'names', 'detail', 'words', 'translated'] as const
/** Indexing this many takes some 20 ms. */
const piece = 250
const longestQuery = 120
const mostWords = 8

/** Everything that search can find, in memory. It holds nothing but what it was given: what readers may see. */
export class SearchIndex {
  readonly #entries = new Map<string, Indexed>()
  readonly #index = new MiniSearch<Indexed>({
    fields: [...fields],
    idField: 'id',
    extractField: textOf,
    processTerm: (term) => fold(term) || null,
  })

  /** What was asked lately, until anything changes: many look for the same, letter by letter. */
  readonly #answers = new LRUCache<string, SearchGroup[]>({max: 1000})
  #updates = Promise.resolve()

  get size(): number {
    return this.#entries.size
  }

  /** Makes these the entries of a kind: changes what differs, piece by piece, so that others are served meanwhile. */
  update(kind: SearchKind, entries: readonly SearchEntry[]): Promise<void> {
    this.#updates = this.#updates.then(() => this.#apply(kind, entries))
    return this.#updates
  }

  /** Finds every word, if need be misspelt or only begun; where no entry has them all, those that have some. */
  search({text, kind, limit}: Wanted): SearchGroup[] {
    const query = wordsOf(text)
    if (query === '') return []
    const key = JSON.stringify([query, kind, limit])
    const answer = this.#answers.get(key) ?? this.#answer(query, kind, limit)
    this.#answers.set(key, answer)
    return answer
  }

  #answer(query: string, kind: SearchKind | undefined, limit: number): SearchGroup[] {
    const all = this.#find(query, {combineWith: 'AND'})
    const results = all.length > 0 ? all : this.#find(query, {combineWith: 'OR'})
    const groups = Map.groupBy(results, ({id}) => this.#entries.get(String(id))?.kind ?? 'page')
    return [...groups]
      .filter(([ofKind]) => kind === undefined || ofKind === kind)
      .toSorted(([one, ones], [other, others]) => worth(other, others) - worth(one, ones))
      .map(([ofKind, hits]) => ({
        kind: ofKind,
        hits: hits.slice(0, limit).flatMap((hit) => this.#hit(hit)),
        total: hits.length,
      }))
  }

  async #apply(kind: SearchKind, entries: readonly SearchEntry[]) {
    const present = new Map(entries.map((entry) => [entry.id, {...entry, kind}]))
    for (const known of [...this.#entries.values()]) {
      if (known.kind === kind && !same(known, present.get(known.id))) this.#remove(known)
    }
    const added = [...present.values()].filter(({id}) => !this.#entries.has(id))
    for (let from = 0; from < added.length; from += piece) {
      for (const entry of added.slice(from, from + piece)) this.#add(entry)
      await setImmediate()
    }
  }

  #add(entry: Indexed) {
    this.#answers.clear()
    this.#entries.set(entry.id, entry)
    this.#index.add(entry)
  }

  #find(query: string, options: SearchOptions): SearchResult[] {
    // A few letters begin a name; in running text they would begin half of all words.
    const isBegun = query.split(' ').every((word) => word.length < 4)
    return this.#index.search(query, {
      fields: isBegun ? ['title', 'names'] : [...fields],
      prefix: (term) => term.length > 1,
      // Short words have too many neighbours.
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: {title: 4, names: 4, detail: 1, words: 0.5},
      weights: {prefix: 0.6, fuzzy: 0.3},
      ...options,
    })
  }

  #hit({id, match}: SearchResult): SearchHit[] {
    const entry = this.#entries.get(String(id))
    return entry ? [{...entry, alias: aliasIn(entry, match)}] : []
  }

  #remove(entry: Indexed) {
    this.#answers.clear()
    this.#index.discard(entry.id)
    this.#entries.delete(entry.id)
  }
}

/** How likely a group is what was meant: its best hit, weighed by its kind. */
function worth(kind: SearchKind, [best]: readonly SearchResult[]): number {
  return (best?.score ?? 0) * kindBoost[kind]
}

function textOf(entry: Indexed, field: string): string {
  if (field === 'id') return entry.id
  if (field === 'title') return entry.title
  if (field === 'names') return entry.names.join(' ')
  if (field === 'translated') return translatedWords(entry).join(' ')
  return (field === 'detail' ? entry.detail : entry.words) ?? ''
}

/** What only the translations say: a name that they repeat must not count twice. */
function translatedWords({title, names, detail, words, translations}: Indexed): string[] {
  const own = new Set([title, ...names, detail, words].flatMap(partsOf).map(fold))
  const others = translations.flatMap((translation) => [translation.title, translation.detail, translation.words])
  return others.flatMap(partsOf).filter((word) => !own.has(fold(word)))
}

/** Nobody searches for more; a hostile query costs no more than a long one. */
function wordsOf(text: string): string {
  return text.normalize('NFC').slice(0, longestQuery).split(/\s+/).filter(Boolean).slice(0, mostWords).join(' ')
}

/** The other name that holds a word which the title does not, nor its beginning. */
function aliasIn({names, translations}: SearchEntry, match: SearchResult['match']): string | null {
  const found = Object.entries(match)
  const shown = found.flatMap(([word, fields]) => (fields.includes('title') ? word : []))
  const words = found.flatMap(([word, fields]) => {
    const isOther = fields.some((field) => field === 'names' || field === 'translated')
    return isOther && !shown.some((one) => word.startsWith(one)) ? word : []
  })
  const all = [...names, ...translations.flatMap(({title}) => title ?? [])]
  return all.find((name) => partsOf(name).some((part) => words.includes(fold(part)))) ?? null
}

function partsOf(text: string | null): string[] {
  return (text ?? '').split(/[\s\p{P}]+/u).filter(Boolean)
}

function same(one: Indexed, other: Indexed | undefined): boolean {
  return other !== undefined && JSON.stringify(one) === JSON.stringify(other)
}
