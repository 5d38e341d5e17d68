import {pathOf, paths} from '@verite/content-model/paths'
import {sitemap as sitemapShape, sitemapQuery} from '@verite/content-model/sitemap/sitemap'
import type {MetadataRoute} from 'next'
import {readContent} from '../content/read-content.ts'
import {publicViewer} from '../content/viewer.ts'
import {getEnv} from '../env.ts'

/** Every page that search engines may list. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const {siteUrl} = getEnv()
  const entries = (await readContent({query: sitemapQuery, shape: sitemapShape, viewer: publicViewer})) ?? []
  const pages = entries
    .filter(({hidden}) => !hidden)
    .flatMap((entry) => {
      const {updatedAt: lastModified, pictures: images} = entry
      const page = {url: siteUrl + pathOf(entry), lastModified, images: images.map(escaped)}
      return entry.type === 'documentary' ? [page, {url: siteUrl + paths.press(entry.slug), lastModified}] : [page]
    })
  const lists = [
    paths.home(),
    paths.films(),
    paths.people(),
    paths.organisations(),
    paths.events(),
    paths.timeline(),
    paths.corrections(),
  ]
  return [...lists.map((path) => ({url: siteUrl + path})), ...pages]
}

/** Next writes an image's address into the XML as it is. */
const escaped = (address: string) => address.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
