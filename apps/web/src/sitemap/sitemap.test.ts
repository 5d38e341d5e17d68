import {describe, expect, it} from '@jest/globals'
import type {SitemapEntry} from '@verite/content-model/sitemap/sitemap'
import {listsFile, sitemapFiles, typeInFile, type SitemapPage} from './sitemap-files.ts'
import {sitemapIndexXml, sitemapXml} from './sitemap-xml.ts'

const entry = (slug: string, fields: Partial<SitemapEntry> = {}): SitemapEntry => ({
  type: 'event',
  slug,
  updatedAt: '2026-11-22T12:00:00Z',
  creditsUpdatedAt: null,
  hidden: false,
  translated: [],
  pictures: [],
  ...fields,
})
const site = 'https://films.example'
const inEnglish = (pages: readonly SitemapPage[]) => pages.map((page) => ({...page, languages: ['en'] as const}))
const inBoth = (pages: readonly SitemapPage[]) => pages.map((page) => ({...page, languages: ['en', 'uk'] as const}))

describe('the sitemap', () => {
  it('is parted into files of so many pages, each with the last change in it', () => {
    const entries = ['a', 'b', 'c'].map((slug, index) => entry(slug, {updatedAt: `2026-11-2${index}T12:00:00Z`}))
    const files = sitemapFiles('event', entries, 2)
    expect(files.map(({name, changed, pages}) => [name, changed, pages.map(({path}) => path)])).toEqual([
      ['events-1.xml', '2026-11-21T12:00:00Z', ['/events/a', '/events/b']],
      ['events-2.xml', '2026-11-22T12:00:00Z', ['/events/c']],
    ])
  })

  it('holds nothing that editors keep out of search engines, and no file of nothing', () => {
    expect(sitemapFiles('event', [entry('a', {hidden: true})])).toEqual([])
  })

  it('holds a film’s press page, and its credits where there are any', () => {
    const film = (fields: Partial<SitemapEntry>) =>
      sitemapFiles('documentary', [entry('a', {type: 'documentary', ...fields})])
    const pathsIn = (fields: Partial<SitemapEntry>) => film(fields).flatMap(({pages}) => pages.map(({path}) => path))
    expect(pathsIn({})).toEqual(['/films/a', '/films/a/press'])
    expect(pathsIn({creditsUpdatedAt: '2026-11-22T13:00:00Z'})).toContain('/films/a/credits')
  })

  it('is an index of absolute addresses', async () => {
    const xml = await sitemapIndexXml([listsFile, ...sitemapFiles('event', [entry('a')])], site)
    expect(xml).toContain('<sitemapindex')
    expect(xml).toContain('<loc>https://films.example/sitemaps/lists.xml</loc>')
    expect(xml).toMatch(/events-1\.xml<\/loc><lastmod>2026-11-22T12:00:00/)
  })

  it('names pages in any script and their pictures, well escaped', async () => {
    const [file = listsFile] = sitemapFiles('event', [entry('Київ', {pictures: ['https://x.test/a?b=1&c=<2>']})])
    const xml = await sitemapXml(inEnglish(file.pages), site)
    expect(xml).toContain('<loc>https://films.example/events/%D0%9A%D0%B8%D1%97%D0%B2</loc>')
    expect(xml).toContain('<image:loc>https://x.test/a?b=1&amp;c=%3C2%3E</image:loc>')
  })

  it('lists a page once in each of its languages, and each names all of them', async () => {
    const [file = listsFile] = sitemapFiles('event', [entry('a', {translated: ['uk']})])
    const xml = await sitemapXml(inBoth(file.pages), site)
    const alternates = [
      '<xhtml:link rel="alternate" hreflang="en" href="https://films.example/events/a"/>',
      '<xhtml:link rel="alternate" hreflang="uk" href="https://films.example/uk/events/a"/>',
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://films.example/events/a"/>',
    ].join('')
    const urls = [...xml.matchAll(/<url><loc>(.*?)<\/loc>.*?<\/url>/g)]
    expect(urls.map(([, address]) => address)).toEqual([
      'https://films.example/events/a',
      'https://films.example/uk/events/a',
    ])
    for (const [url] of urls) expect(url).toContain(alternates)
    expect(await sitemapXml(inEnglish(file.pages), site)).not.toContain('hreflang')
  })

  it('asks for the languages only of what has a translation, and of a film’s credits and press kit by themselves', () => {
    const [plain, whole] = sitemapFiles('event', [entry('a'), entry('b', {translated: ['uk']})], 1)
    expect(plain?.pages.map(({translated}) => translated)).toEqual([undefined])
    expect(whole?.pages.map(({translated}) => translated)).toEqual([{kind: 'event', slug: 'b'}])
    const film = entry('f', {type: 'documentary', creditsUpdatedAt: '2026-11-22T13:00:00Z', translated: ['uk']})
    const kinds = sitemapFiles('documentary', [film]).flatMap(({pages}) =>
      pages.map(({translated}) => (translated === 'always' ? 'always' : translated?.kind)),
    )
    expect(kinds).toEqual(['documentary', 'credits', 'press'])
  })

  it('keeps to its limit of 50 MB with the longest addresses in every language', async () => {
    const long = 'ї'.repeat(96)
    const entries = Array.from({length: 5000}, (_, index) => entry(`${long}${index}`))
    const [file = listsFile, ...others] = sitemapFiles('event', entries)
    expect(others).toEqual([])
    expect((await sitemapXml(inBoth(file.pages), site)).length).toBeLessThan(50 * 1024 * 1024)
  })

  it('knows its files by name alone', () => {
    expect(['events-1.xml', 'people-12.xml'].map(typeInFile)).toEqual(['event', 'person'])
    expect(['events-0.xml', 'events-01.xml', 'nope-1.xml', 'events.xml', ''].map(typeInFile)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
