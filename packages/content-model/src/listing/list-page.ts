/** How many entries a page of a list has. */
export const entriesPerPage = 60

/** How many pages so many entries take; an empty list has one, which says so. */
export function pagesOf(entries: number): number {
  return Math.max(1, Math.ceil(entries / entriesPerPage))
}

/** The entries of a page, as parameters of its query. */
export function sliceOf(page: number): {from: number; to: number} {
  return {from: (page - 1) * entriesPerPage, to: page * entriesPerPage}
}
