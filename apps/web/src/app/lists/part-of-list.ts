import {type ListPlace} from '@verite/content-model/listing/list-address'
import {entriesPerPage, pagesOf, sliceOf} from '@verite/content-model/listing/list-page'
import {LRUCache} from 'lru-cache'
import {notFound} from 'next/navigation'
import {createHash} from 'node:crypto'
import {collator} from '../../ui/language/collator.ts'
import {currentLanguage} from '../../ui/language/current-language.ts'

/** By what an entry of a list is found: the values that it has of each thing by which the list can be narrowed. */
export type Facets = Readonly<Record<string, readonly string[]>>

/** An entry of a list before anything else of it is read; `name` is what readers see it sorted by. */
export type Listed = {id: string; name: string; facets: Facets}

/**
 * The entries of a page, and how many pages there are. Ends with "not found" where the list has no such part, before
 * anything more is read for it. Values that no entry has together make an empty page; one that no entry has makes none.
 */
export function partOf<Entry extends {facets: Facets}>(
  {filters, page}: ListPlace,
  all: readonly Entry[],
  perPage = entriesPerPage,
): {entries: Entry[]; pages: number} {
  if (filters.some((filter) => !all.some(({facets}) => fits(facets, [filter])))) notFound()
  const found = all.filter(({facets}) => fits(facets, filters))
  const pages = pagesOf(found.length, perPage)
  if (page > pages) notFound()
  const {from, to} = sliceOf(page, perPage)
  return {entries: found.slice(from, to), pages}
}

/** Entries as the readers of the language that is being drawn look names up. */
export function inReadingOrder<Entry extends {id: string; name: string}>(entries: readonly Entry[]): Entry[] {
  const names = createHash('sha1').update(currentLanguage())
  for (const {id, name} of entries) names.update(`\n${id} ${name}`)
  const key = names.digest('base64')
  const order = orders.get(key) ?? readingOrder(entries)
  orders.set(key, order)
  return order.flatMap((index) => entries[index] ?? [])
}

/** Orders that were found, by what was sorted: every page of a list sorts all its names, and each sort is 20 ms for 4,000. */
const orders = new LRUCache<string, number[]>({max: 20})

function readingOrder(entries: readonly {id: string; name: string}[]): number[] {
  const {compare} = collator()
  return entries
    .map(({id, name}, index) => ({id, name, index}))
    .toSorted((one, other) => compare(one.name, other.name) || (one.id < other.id ? -1 : 1))
    .map(({index}) => index)
}

/** What was read for these entries, in their order. */
export function inOrderOf<Card extends {id: string}>(entries: readonly {id: string}[], cards: readonly Card[]): Card[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return entries.flatMap(({id}) => byId.get(id) ?? [])
}

function fits(facets: Facets, filters: ListPlace['filters']): boolean {
  return filters.every(({by, value}) => facets[by]?.includes(value))
}

/** How many entries would remain for each value of `by`, with all else that narrows the list. */
export function countsOf(by: string, {filters}: ListPlace, all: readonly {facets: Facets}[]): Map<string, number> {
  const others = filters.filter((filter) => filter.by !== by)
  const counts = new Map(filters.filter((filter) => filter.by === by).map(({value}) => [value, 0]))
  for (const {facets} of all) {
    if (!fits(facets, others)) continue
    for (const value of facets[by] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
