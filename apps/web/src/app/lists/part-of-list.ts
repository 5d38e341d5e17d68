import {type ListPlace} from '@verite/content-model/listing/list-address'
import {entriesPerPage, pagesOf, sliceOf} from '@verite/content-model/listing/list-page'
import {notFound} from 'next/navigation'
import {collator} from '../../ui/language/collator.ts'

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
  const {compare} = collator()
  return entries.toSorted((one, other) => compare(one.name, other.name) || (one.id < other.id ? -1 : 1))
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
