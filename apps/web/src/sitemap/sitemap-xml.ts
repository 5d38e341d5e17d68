import {SitemapIndexStream, SitemapStream, streamToPromise} from 'sitemap'
import {localPath, type Language} from '@verite/content-model/languages'
import type {SitemapFile, SitemapPage} from './sitemap-files.ts'

/** Search engines take so many pictures a page. */
const mostPictures = 1000

/** A page, and the languages in which it is there whole: it has an address in each. */
export type SpokenPage = SitemapPage & {languages: readonly Language[]}

/** A file of the sitemap as XML. */
export async function sitemapXml(pages: readonly SpokenPage[], siteUrl: string): Promise<string> {
  const stream = new SitemapStream({xmlns: {news: false, video: false, image: true, xhtml: true}})
  for (const page of pages) {
    for (const language of page.languages) stream.write(pageItem(page, language, siteUrl))
  }
  stream.end()
  return (await streamToPromise(stream)).toString()
}

/** The list of the sitemap's files as XML. */
export async function sitemapIndexXml(files: readonly SitemapFile[], siteUrl: string): Promise<string> {
  const stream = new SitemapIndexStream()
  for (const {name, changed} of files) {
    stream.write({url: `${siteUrl}/sitemaps/${name}`, ...(changed && {lastmod: changed})})
  }
  stream.end()
  return (await streamToPromise(stream)).toString()
}

/** The one place that says what a page's entry holds: as search engines want it, each language names itself and all others. */
function pageItem({path, changed, pictures, languages}: SpokenPage, language: Language, siteUrl: string) {
  const links = [...languages.map((one) => ({lang: one, path: localPath(one, path)})), {lang: 'x-default', path}]
  return {
    url: siteUrl + localPath(language, path),
    ...(languages.length > 1 && {links: links.map((link) => ({lang: link.lang, url: siteUrl + link.path}))}),
    ...(changed && {lastmod: changed}),
    img: pictures.slice(0, mostPictures).map((url) => ({url})),
  }
}
