/** How a list is narrowed: by what, and to which value. */
export type ListFilter = {by: string; value: string}

/** Which part of a list a page shows. Filters stand in the order of their names, so that each part has one address. */
export type ListPlace = {filters: readonly ListFilter[]; page: number}

/** The address of a part of a list: `/people`, `/people/letter/b/page/2`, `/events/country/pl/kind/screening`. */
export function listPath(list: string, {filters, page}: ListPlace): string {
  const narrowed = filters.map(({by, value}) => `/${by}/${encodeURIComponent(value)}`).join('')
  return `${list}${narrowed}${page > 1 ? `/page/${page}` : ''}`
}

/**
 * The part of a list that the rest of its address names; `null` when it names none. The first page has no number.
 * @param rest what follows the list's own address, decoded
 * @param known by what this list can be narrowed
 */
export function placeAt(rest: readonly string[], known: readonly string[]): ListPlace | null {
  const filters: ListFilter[] = []
  let [by = '', value = '', ...others] = rest
  while (known.includes(by) && value !== '' && (filters.at(-1)?.by ?? '') < by) {
    filters.push({by, value})
    ;[by = '', value = '', ...others] = others
  }
  const [word, number, ...more] = rest.slice(2 * filters.length)
  if (word === undefined) return {filters, page: 1}
  if (word !== 'page' || more.length > 0 || !/^[1-9]\d{0,6}$/.test(number ?? '') || number === '1') return null
  return {filters, page: Number(number)}
}

/** The first page of a list narrowed to another value, or to all; what else narrows it stays. */
export function narrowed({filters}: ListPlace, by: string, value: string | null): ListPlace {
  const others = filters.filter((filter) => filter.by !== by)
  const all = value === null ? others : [...others, {by, value}]
  return {filters: all.toSorted((one, other) => (one.by < other.by ? -1 : 1)), page: 1}
}

/** The value to which a list is narrowed by something; `null` where it is not. */
export function valueOf({filters}: ListPlace, by: string): string | null {
  return filters.find((filter) => filter.by === by)?.value ?? null
}

/** The part of an address that has a counterpart in every language. The letters of one alphabet are not another's. */
export function withoutLetter(path: string): string {
  return path.replace(/\/letter\/.*$/, '')
}
