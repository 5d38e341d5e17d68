import {pagedTypes, type PagedType} from '@verite/content-model/paths'
import {sitemap, sitemapQuery} from '@verite/content-model/sitemap/sitemap'
import {languages, originalLanguage, type Language} from '@verite/content-model/languages'
import {pageLanguages} from '../content/page-languages.ts'
import {readAll} from '../content/read-all.ts'
import {publicViewer as viewer} from '../content/viewer.ts'
import {listsFile, sitemapFiles, typeInFile, type SitemapFile, type SitemapPage} from './sitemap-files.ts'
import type {SpokenPage} from './sitemap-xml.ts'

/** Every file of the sitemap. Each type is read by itself, so that a change of one leaves the others' answers cached. */
export async function readSitemap(): Promise<SitemapFile[]> {
  const files = await Promise.all(pagedTypes.map(readType))
  return [listsFile, ...files.flat()]
}

/** The pages of one file of the sitemap, with their languages; `null` where there is no file of that name. */
export async function readSitemapFile(name: string): Promise<SpokenPage[] | null> {
  const file = name === listsFile.name ? listsFile : await fileOf(name)
  return file && withLanguages(file.pages)
}

/** Whether a page is translated whole takes what the page itself reads: so many are asked for at a time. */
const atOnce = 8

async function withLanguages(pages: readonly SitemapPage[]): Promise<SpokenPage[]> {
  const spoken: SpokenPage[] = []
  for (let from = 0; from < pages.length; from += atOnce) {
    const part = pages.slice(from, from + atOnce)
    spoken.push(...(await Promise.all(part.map(async (page) => ({...page, languages: await languagesIn(page)})))))
  }
  return spoken
}

async function languagesIn({translated}: SitemapPage): Promise<readonly Language[]> {
  if (translated === 'always') return languages
  return translated ? pageLanguages(translated.kind, translated.slug, viewer) : [originalLanguage]
}

async function fileOf(name: string): Promise<SitemapFile | null> {
  const type = typeInFile(name)
  const files = type ? await readType(type) : []
  return files.find((file) => file.name === name) ?? null
}

async function readType(type: PagedType): Promise<SitemapFile[]> {
  return sitemapFiles(type, await readAll({query: sitemapQuery, params: {type}, shape: sitemap, viewer}))
}
