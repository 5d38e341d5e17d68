import {beforeAll, describe, expect, it} from '@jest/globals'
import {demoDocuments} from '@verite/content-model/demo'
import {filmPage, filmPageQuery, type FilmPage} from '@verite/content-model/documentary/documentary'
import {pressKits} from '@verite/content-model/press-kit/press-kit'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {unzipSync} from 'fflate'
import {composeKit} from './compose-kit.ts'
import {kitAt, type KitContent} from './kit-at.ts'
import {kitPdf} from './kit-pdf.ts'
import {kitText} from './kit-text.ts'
import {kitZip} from './kit-zip.ts'
import {plainCover} from './plain-cover.fixture.ts'

const now = '2026-11-22T12:00:00Z'
const site = {siteUrl: 'https://films.example', now}
const picture = {
  url: 'data:image/jpeg;base64,/9j/',
  width: 3,
  height: 2,
  lqip: null,
  colour: null,
  hotspot: null,
  crop: null,
  alt: 'Łódź / Дім: a desert',
  credit: 'A. Name',
  licence: 'Press use',
  licenceBegins: null,
  licenceExpires: null,
  id: 'a',
  size: 3,
  extension: 'jpg',
}

let film: FilmPage

beforeAll(async () => {
  film = filmPage.parse(await readPublished(filmPageQuery, {slug: 'last-take'}, demoDocuments))
})

const kitWith = (fields: object) =>
  pressKits.parse([{id: 'k', title: 'Kit', embargoUntil: null, notes: [], images: [picture], files: [], ...fields}])
const content = (fields: Partial<KitContent> = {}): KitContent => ({
  language: 'en',
  foreign: [],
  film,
  materials: null,
  kits: [],
  ...fields,
})
const textAt = (kit: KitContent, moment = now) =>
  kitText('Film', composeKit(kitAt(kit, moment), {...site, now: moment}), kit.language)

describe('what a press kit says', () => {
  it('is what the film’s page says, attributed, with partial lists said to be partial', () => {
    const text = textAt(content())
    expect(text).toContain('Julee Metz, Kate Barry, Jon Bardin, Will Cohen, for Story Syndicate')
    expect(text).toContain('The source lists these among others.')
    expect(text).toContain('Statement, quoted in News article announcing the film, undated')
    expect(text).toContain('https://films.example/films/last-take')
  })

  it('says what no source states instead of inventing it', () => {
    expect(textAt(content())).toContain('Not stated by any source so far, and left out: running time')
    expect(textAt(content({film: {...film, runtimeMinutes: 90}}))).toContain('Running time: 90 minutes')
  })

  it('holds no claim, withheld or contested, and no credit that is disputed', () => {
    const withheld = demoDocuments.flatMap((one) => (one._type === 'claim' ? [one.statement] : []))
    for (const statement of withheld) expect(textAt(content())).not.toContain(statement)
    const credits = (film.creditSheet?.credits ?? []).map((credit) => ({...credit, status: 'disputed' as const}))
    const disputed = {...film, creditSheet: {credits, completeness: []}, quotes: [], story: []}
    expect(textAt(content({film: disputed}))).not.toContain('Julee Metz')
  })
})

describe('an embargo', () => {
  const embargoUntil = '2026-12-01T09:00:00Z'
  const kits = () =>
    kitWith({
      embargoUntil,
      files: [{key: 'f', title: 'Secret', url: 'https://x.test/f', size: 1, mimeType: null, extension: 'mp4'}],
    })

  it('holds until its second, and no longer', () => {
    const before = kitAt(content({kits: kits()}), '2026-12-01T08:59:59.999Z')
    expect([before.pictures.some(({alt}) => alt === picture.alt), before.files]).toEqual([false, []])
    const after = kitAt(content({kits: kits()}), embargoUntil)
    expect(after.pictures.map(({alt}) => alt)).toContain(picture.alt)
    expect(after.files.map(({fileName}) => fileName)).toEqual(['files/01-secret.mp4'])
  })

  it('that cannot be read holds for good', () => {
    expect(kitAt(content({kits: kitWith({embargoUntil: 'soon'})}), now).pictures).toEqual(
      kitAt(content(), now).pictures,
    )
  })
})

describe('a picture', () => {
  it('goes when its licence has ended', () => {
    const kits = kitWith({images: [{...picture, licenceExpires: '2026-11-30'}]})
    const shown = (day: string) =>
      kitAt(content({kits}), `${day}T12:00:00Z`).pictures.some(({alt}) => alt === picture.alt)
    expect([shown('2026-11-30'), shown('2026-12-01')]).toEqual([true, false])
  })

  it('of a licence that has not begun waits for its first day, be it the poster', () => {
    const alt = 'The poster of next year'
    const keyArt = {...film.keyArt, poster: {...picture, alt, licenceBegins: '2027-01-01'}}
    const alts = (day: string) =>
      kitAt(content({film: {...film, keyArt}}), `${day}T00:00:00Z`).pictures.map((image) => image.alt)
    expect([alts('2026-12-31'), alts('2027-01-01')]).toEqual([[], [alt]])
  })

  it('has a name that every system takes', () => {
    const {pictures} = kitAt(content({kits: kitWith({})}), now)
    expect(pictures.at(-1)?.fileName).toMatch(/^pictures\/\d\d-łódź-дім-a-desert\.jpg$/)
    const named = (alt: string) =>
      kitAt(content({kits: kitWith({images: [{...picture, alt}]})}), now)
        .pictures.at(-1)
        ?.fileName.slice(12)
    expect(named('Малюнок: пустельне високогір’я в останньому світлі дня')).toBe(
      'малюнок-пустельне-високогіря-в-останньому-світлі.jpg',
    )
    expect(named('x'.repeat(60))).toBe(`${'x'.repeat(48)}.jpg`)
  })
})

describe('the PDF', () => {
  it('is tagged, has a title and a language, and its letters can be read back in every script', async () => {
    const title = 'Żółć: Галина Гатчінс'
    const cover = {...plainCover, title, line: 'Toruń'}
    const sections = [{id: 's', title: 'Київ', parts: [{kind: 'text' as const, label: null, text: 'Ґанок, źdźbło.'}]}]
    const bytes = await kitPdf({cover, sections, pictures: new Map(), language: 'en'})
    const {getDocument} = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const pdf = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise
    const structure = Buffer.from(bytes).toString('latin1')
    for (const part of ['/MarkInfo', '/Marked true', '/StructTreeRoot']) expect(structure).toContain(part)
    const {info} = await pdf.getMetadata()
    expect(info).toMatchObject({Title: `${title}: Press kit`, Language: 'en'})
    const pages = await Promise.all([1, 2].map(async (number) => (await pdf.getPage(number)).getTextContent()))
    const text = pages.flatMap(({items}) => items.map((item) => ('str' in item ? item.str : ''))).join(' ')
    for (const words of ['Żółć: Галина', 'Toruń', 'Київ', 'Ґанок, źdźbło.']) expect(text).toContain(words)
  }, 30_000)

  it('takes the letters of other scripts from fonts that have them, and says them in the order in which they are read', async () => {
    const spoken = 'فيلم عن الذاكرة (2024)'
    const parts = [spoken, 'ფილმი', '映画 and 영화', 'सिनेमा', 'ภาพยนตร์', 'Հայաստան', 'סרט'].map((text) => ({
      kind: 'text' as const,
      label: null,
      text,
    }))
    const sections = [{id: 's', title: 'Titles', parts}]
    const bytes = await kitPdf({cover: plainCover, sections, pictures: new Map(), language: 'en'})
    const file = Buffer.from(bytes).toString('latin1')
    const fonts = new Set(Array.from(file.matchAll(/\/FontName \/\w+\+(\w+)/g), ([, name]) => name))
    const scripts = ['NaskhArabic', 'SansGeorgian', 'SansHans', 'SansKR', 'SansDevanagari', 'SansThai', 'SansArmenian']
    expect([...fonts]).toEqual(expect.arrayContaining([...scripts, 'SansHebrew'].map((name) => `Noto${name}`)))
    const utf16 = Buffer.from(`\ufeff${spoken}`, 'utf16le')
      .swap16()
      .toString('latin1')
      .replace(/[()\\]/g, '\\$&')
    expect(file).toContain(`/ActualText (${utf16})`)
  }, 30_000)
})

describe('the archive', () => {
  it('holds the PDF, the texts and the files, and names what could not be had', async () => {
    const files = [{key: 'f', title: 'Gone', url: 'data:,', size: 1, mimeType: null, extension: null}]
    const kit = kitAt(content({kits: kitWith({files: [{...files[0], url: 'http://127.0.0.1:1/gone'}]})}), now)
    const stream = kitZip({
      kit: {...kit, pictures: kit.pictures.filter(({alt}) => alt === picture.alt)},
      sections: composeKit(kit, site),
      siteUrl: site.siteUrl,
      drawPdf: async () => new Uint8Array([37]),
    })
    const entries = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()))
    const names = Object.keys(entries).map((name) => name.replace(/\d\d-/, ''))
    expect(names).toEqual([
      'last-take-press-kit/README.txt',
      'last-take-press-kit/last-take-press-kit.pdf',
      'last-take-press-kit/last-take-texts.txt',
      'last-take-press-kit/pictures/łódź-дім-a-desert.jpg',
      'last-take-press-kit/not-included.txt',
    ])
    expect(new TextDecoder().decode(entries['last-take-press-kit/not-included.txt'])).toContain('files/01-gone')
  })
})
