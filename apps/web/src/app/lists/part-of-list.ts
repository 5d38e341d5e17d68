import type {ListPlace} from '@verite/content-model/listing/list-address'
import {entriesPerPage, pagesOf} from '@verite/content-model/listing/list-page'
import type {Vocabulary} from '@verite/content-model/vocabularies'
import {notFound} from 'next/navigation'
import type {ListChoice} from '../../ui/listing/list-choices.tsx'
import {label} from '../../ui/language/spoken.ts'

/**
 * How many pages the part of a list has. Ends with "not found" where the list has no such part, before anything is read
 * for it.
 */
export function pagesAt(
  {filter, page}: ListPlace,
  choices: readonly ListChoice[],
  total: number,
  perPage = entriesPerPage,
): number {
  const entries = filter
    ? (choices.find(({by, value}) => by === filter.by && value === filter.value)?.count ?? notFound())
    : total
  const pages = pagesOf(entries, perPage)
  return page > pages ? notFound() : pages
}

/** The values of a vocabulary that are there, in its order, as ways to narrow a list. */
export function kindChoices<Code extends string>(
  by: string,
  vocabulary: Vocabulary<Code>,
  present: readonly Code[],
): ListChoice[] {
  const counts = counted(present)
  return vocabulary.flatMap(({value}) => {
    const count = counts.get(value)
    return count === undefined ? [] : {by, value, label: label(vocabulary, value), count}
  })
}

/** Values with how often each is there. */
export function counted<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
