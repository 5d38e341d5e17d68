import {performance} from 'node:perf_hooks'
import {searchKinds, type SearchEntry, type SearchKind} from '@verite/content-model/search/search'
import {SearchIndex} from '../src/search/search-index.ts'

/** Search over 20,000 plainly invented documents. Run `node apps/web/bench/search.bench.ts`. */
const syllables = 'ka ra mi to lo ven sha ri du no el an os ić ów ya tsu ber gha lin pre sto vak ński øre ña ber'.split(
  ' ',
)
const random = generator(7)
const word = () => capitalised(Array.from({length: 2 + pick(3)}, () => syllables[pick(syllables.length)]).join(''))
const words = (count: number) => Array.from({length: count}, word).join(' ')
const vocabulary = Array.from({length: 6000}, word)
const known = (count: number) => Array.from({length: count}, () => vocabulary[pick(vocabulary.length)]).join(' ')

const sizes: Record<SearchKind, number> = {
  film: 600,
  person: 8000,
  organisation: 1400,
  event: 9000,
  quote: 900,
  page: 100,
}
const index = new SearchIndex()
const entries = new Map<SearchKind, SearchEntry[]>()

const building = performance.now()
for (const kind of searchKinds) {
  const list = Array.from({length: sizes[kind]}, (_, number) => entry(kind, number))
  entries.set(kind, list)
  await index.update(kind, list)
}
console.log(`built ${index.size} entries in ${Math.round(performance.now() - building)} ms`)

const people = entries.get('person') ?? []
const renaming = performance.now()
index.update(
  'person',
  people.map((person, number) => (number === 9 ? {...person, title: words(2)} : person)),
)
console.log(`one person renamed: read anew in ${Math.round(performance.now() - renaming)} ms`)

for (const [name, spell] of [
  ['a name', (text: string) => text],
  ['its first letters', (text: string) => text.slice(0, 3)],
  ['one letter', (text: string) => text.slice(0, 1)],
  ['a name with a typo', misspelt],
] as const) {
  report(
    name,
    Array.from({length: 500}, () => timed(spell(people[pick(people.length)]?.title ?? ''))),
  )
}

function timed(text: string): number {
  const start = performance.now()
  index.search({text, limit: 6})
  return performance.now() - start
}

function report(name: string, times: number[]) {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(0.999)} ms`)
}

function entry(kind: string, number: number): SearchEntry {
  const title = kind === 'quote' ? known(20 + pick(40)) : known(kind === 'person' ? 2 : 4)
  return {
    id: `${kind}-${number}`,
    title,
    names: pick(4) === 0 ? [known(2)] : [],
    detail: known(6),
    words: kind === 'event' ? known(15) : null,
    path: `/${kind}/${number}`,
    translations: [],
  }
}

/** Two letters change places. */
function misspelt(text: string): string {
  const at = 1 + pick(Math.max(1, text.length - 3))
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function pick(below: number): number {
  return Math.floor(random() * below)
}

/** The same numbers on every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
