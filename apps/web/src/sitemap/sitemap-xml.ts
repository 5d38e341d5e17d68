import {SitemapIndexStream, SitemapStream, streamToPromise} from 'sitemap'
import type {SitemapFile, SitemapPage} from './sitemap-files.ts'

/** Search engines take so many pictures a page. */
const mostPictures = 1000

/** A file of the sitemap as XML. */
export async function sitemapXml({pages}: SitemapFile, siteUrl: string): Promise<string> {
  const stream = new SitemapStream({xmlns: {news: false, video: false, image: true, xhtml: true}})
  for (const page of pages) stream.write(pageItem(page, siteUrl))
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

/** The one place that says what a page's entry holds; a page's other languages belong here, as `links`. */
function pageItem({path, changed, pictures}: SitemapPage, siteUrl: string) {
  return {
    url: siteUrl + path,
    ...(changed && {lastmod: changed}),
    img: pictures.slice(0, mostPictures).map((url) => ({url})),
  }
}
