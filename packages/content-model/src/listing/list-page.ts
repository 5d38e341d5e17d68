/** How many entries a page of a list has. */
export const entriesPerPage = 60

/** The same for the timeline, whose entries tell how each date is known and take ten times the room. */
export const eventsPerPage = 24

/** How many pages so many entries take; an empty list has one, which says so. */
export function pagesOf(entries: number, perPage = entriesPerPage): number {
  return Math.max(1, Math.ceil(entries / perPage))
}

/** The entries of a page, as parameters of its query. */
export function sliceOf(page: number, perPage = entriesPerPage): {from: number; to: number} {
  return {from: (page - 1) * perPage, to: page * perPage}
}
