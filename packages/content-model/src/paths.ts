/** Every public address, once: for links, the sitemap, JSON-LD, the studio's preview and revalidation. */
export const paths = {
  home: () => '/',
  films: () => '/films',
  film: (slug: string) => `/films/${encodeURIComponent(slug)}`,
  filmCredits: (slug: string) => `/films/${encodeURIComponent(slug)}/credits`,
  press: (slug: string) => `/films/${encodeURIComponent(slug)}/press`,
  people: () => '/people',
  person: (slug: string) => `/people/${encodeURIComponent(slug)}`,
  organisations: () => '/organisations',
  organisation: (slug: string) => `/organisations/${encodeURIComponent(slug)}`,
  events: () => '/events',
  event: (slug: string) => `/events/${encodeURIComponent(slug)}`,
  timeline: () => '/timeline',
  search: () => '/search',
  corrections: () => '/corrections',
  page: (slug: string) => `/${encodeURIComponent(slug)}`,
}

/** What the site itself answers at the top of its addresses: a page of text with such a slug could never be reached. */
export const reservedPageSlugs: readonly string[] = [
  '_next',
  'api',
  'apple-icon.png',
  'calendar.ics',
  'cards',
  'corrections',
  'en',
  'events',
  'favicon.ico',
  'feeds',
  'films',
  'icon.svg',
  'index.md',
  'llms.txt',
  'markdown',
  'oembed',
  'organisations',
  'page-scripts.js',
  'people',
  'robots.txt',
  'search',
  'sitemap.xml',
  'sitemaps',
  'timeline',
  'uk',
]

/** The document types that have a page of their own. */
export const pagedTypes = ['documentary', 'person', 'organisation', 'event', 'page'] as const
export type PagedType = (typeof pagedTypes)[number]

/** The public address of a document that has a page. */
export function pathOf({type, slug}: {type: PagedType; slug: string}): string {
  return type === 'documentary' ? paths.film(slug) : paths[type](slug)
}
