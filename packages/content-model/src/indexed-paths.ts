/**
 * Fields beyond the usual ones (slugs, names, titles, times) by which the site's lists and pages find and order documents.
 * A lake that is told of them answers from an index; elsewhere they change nothing.
 */
export const indexedPaths = [
  'from',
  'previousSlugs[]',
  'sortName',
  'correctedOn',
  'sortTitle ?? title',
  'schedule.start ?? date.earliest ?? "9999"',
  'schedule.start ?? date.earliest ?? ""',
  'schedule.end ?? schedule.start ?? date.latest ?? "9999"',
] as const
