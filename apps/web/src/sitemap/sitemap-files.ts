import {pathOf, paths, pagedTypes, type PagedType} from '@verite/content-model/paths'
import type {SitemapEntry} from '@verite/content-model/sitemap/sitemap'
import type {TranslatedPage} from '../content/translated-page.ts'

/** A page for search engines: its path, its last change and its pictures. */
export type SitemapPage = {
  path: string
  changed: string | null
  pictures: readonly string[]
  /** What may be there in other languages: a list always is. Undefined where nothing of it is translated. */
  translated?: 'always' | {kind: TranslatedPage; slug: string}
}

/** A file of the sitemap, and the last change of any page in it. */
export type SitemapFile = {name: string; changed: string | null; pages: SitemapPage[]}

/** Search engines take 50,000 addresses and 50 MB a file; a page has one in each language. Smaller files are made anew sooner. */
const most = 5000

/** The pages of one type, in as many files as they need: `events-1.xml`, `events-2.xml`. */
export function sitemapFiles(type: PagedType, entries: readonly SitemapEntry[], atMost = most): SitemapFile[] {
  const pages = entries.filter(({hidden}) => !hidden).flatMap(pagesOf)
  const count = Math.ceil(pages.length / atMost)
  return Array.from({length: count}, (_, index) => {
    const part = pages.slice(index * atMost, (index + 1) * atMost)
    return {name: `${stems[type]}-${index + 1}.xml`, changed: latest(part), pages: part}
  })
}

/** The lists of the site, which stand in a file of their own. */
export const listsFile: SitemapFile = {
  name: 'lists.xml',
  changed: null,
  pages: [
    page(paths.home(), {kind: 'home', slug: ''}),
    ...[
      paths.films(),
      paths.people(),
      paths.organisations(),
      paths.events(),
      paths.timeline(),
      paths.corrections(),
    ].map((path) => page(path, 'always')),
  ],
}

function page(path: string, translated: NonNullable<SitemapPage['translated']>): SitemapPage {
  return {path, changed: null, pictures: [], translated}
}

/** The type whose pages a file holds; `null` for a name that no file has. */
export function typeInFile(name: string): PagedType | null {
  const stem = /^([a-z]+)-[1-9]\d*\.xml$/.exec(name)?.[1]
  return pagedTypes.find((type) => stems[type] === stem) ?? null
}

/** A film has its credits and its page for the press beside its own. */
function pagesOf(entry: SitemapEntry): SitemapPage[] {
  const {type, slug, updatedAt: changed, creditsUpdatedAt, pictures} = entry
  const told = (kind: TranslatedPage) => entry.translated.length > 0 && {translated: {kind, slug}}
  const page = {path: pathOf(entry), changed, pictures, ...told(type)}
  if (type !== 'documentary') return [page]
  const credits = creditsUpdatedAt && {
    path: paths.filmCredits(slug),
    changed: creditsUpdatedAt,
    pictures: [],
    ...told('credits'),
  }
  return [page, ...(credits ? [credits] : []), {path: paths.press(slug), changed, pictures: [], ...told('press')}]
}

function latest(pages: readonly SitemapPage[]): string | null {
  return pages.reduce<string | null>((last, {changed}) => (changed && changed > (last ?? '') ? changed : last), null)
}

const stems: Readonly<Record<PagedType, string>> = {
  documentary: 'films',
  person: 'people',
  organisation: 'organisations',
  event: 'events',
  page: 'pages',
}
