import {pagedTypes, type PagedType} from '@verite/content-model/paths'
import {sitemap, sitemapQuery} from '@verite/content-model/sitemap/sitemap'
import {readContent} from '../content/read-content.ts'
import {publicViewer as viewer} from '../content/viewer.ts'
import {listsFile, sitemapFiles, typeInFile, type SitemapFile} from './sitemap-files.ts'

/** Every file of the sitemap. Each type is read by itself, so that a change of one leaves the others' answers cached. */
export async function readSitemap(): Promise<SitemapFile[]> {
  const files = await Promise.all(pagedTypes.map(readType))
  return [listsFile, ...files.flat()]
}

/** One file of the sitemap; `null` where there is none of that name. */
export async function readSitemapFile(name: string): Promise<SitemapFile | null> {
  if (name === listsFile.name) return listsFile
  const type = typeInFile(name)
  const files = type ? await readType(type) : []
  return files.find((file) => file.name === name) ?? null
}

async function readType(type: PagedType): Promise<SitemapFile[]> {
  return sitemapFiles(type, (await readContent({query: sitemapQuery, params: {type}, shape: sitemap, viewer})) ?? [])
}
