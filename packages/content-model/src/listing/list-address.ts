/** How a list is narrowed: by what, and to which value. */
export type ListFilter = {by: string; value: string}

/** Which part of a list a page shows. */
export type ListPlace = {filter: ListFilter | null; page: number}

/** The address of a part of a list: `/people`, `/people/letter/b`, `/people/letter/b/page/2`. */
export function listPath(list: string, {filter, page}: ListPlace): string {
  const narrowed = filter ? `/${filter.by}/${encodeURIComponent(filter.value)}` : ''
  return `${list}${narrowed}${page > 1 ? `/page/${page}` : ''}`
}

/**
 * The part of a list that the rest of its address names; `null` when it names none. The first page has no number.
 * @param rest what follows the list's own address, decoded
 * @param filters by what this list can be narrowed
 */
export function placeAt(rest: readonly string[], filters: readonly string[]): ListPlace | null {
  const [by = '', value = ''] = rest
  const isNarrowed = filters.includes(by) && value !== ''
  const filter = isNarrowed ? {by, value} : null
  const [word, number, ...more] = isNarrowed ? rest.slice(2) : rest
  if (word === undefined) return {filter, page: 1}
  if (word !== 'page' || more.length > 0 || !/^[1-9]\d{0,6}$/.test(number ?? '') || number === '1') return null
  return {filter, page: Number(number)}
}
