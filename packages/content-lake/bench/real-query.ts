/** A query as the site or the Studio sends it. */
export type RealQuery = {
  name: string
  from: 'site' | 'studio'
  query: string
  /** What it is sent with when it is about the film with this number. */
  params(film: number): Record<string, unknown>
  perspective: 'published' | 'drafts' | 'raw'
  /** How often it was sent while a day's work was recorded; 1 for each of the site's. */
  weight: number
}
