import {beforeAll, describe, expect, it} from '@jest/globals'
import {demoDocuments} from '@verite/content-model/demo'
import {filmPage, filmPageQuery} from '@verite/content-model/documentary/documentary'
import {pressKits, pressKitsQuery} from '@verite/content-model/press-kit/press-kit'
import {unzipSync} from 'fflate'
import {inUkrainian} from '../content/in-ukrainian.fixture.ts'
import {composeKit} from './compose-kit.ts'
import {kitAt, type KitContent} from './kit-at.ts'
import {kitPdf} from './kit-pdf.ts'
import {kitText} from './kit-text.ts'
import {kitZip} from './kit-zip.ts'
import {plainCover} from './plain-cover.fixture.ts'

const now = '2026-11-22T12:00:00Z'
const siteUrl = 'https://films.example'
const paragraph = (text: string) => ({
  _type: 'block',
  _key: 'b',
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: 's', text, marks: []}],
})
const embargoUntil = '2026-12-01T09:00:00Z'
const kit = {
  _id: 'kit',
  _type: 'pressKit',
  title: 'Kit',
  documentary: {_ref: 'documentary-last-take'},
  embargoUntil,
  notes: [paragraph('A note for the press.')],
  translations: [{_key: 'uk', language: 'uk', prose: [paragraph('Нотатка для преси.')]}],
}

let content: KitContent

/** What the site reads for the kit, with a press kit of its own, and the documents of the demo changed. */
async function read(change: (document: (typeof demoDocuments)[number]) => object = (document) => document) {
  const documents = [...demoDocuments.map(change), kit]
  const film = await inUkrainian(filmPageQuery, 'last-take', documents)
  const kits = await inUkrainian(pressKitsQuery, 'last-take', documents)
  return {
    language: 'uk',
    foreign: [...film.foreign, ...kits.foreign],
    film: filmPage.parse(film.content),
    materials: null,
    kits: pressKits.parse(kits.content),
  } satisfies KitContent
}

const textOf = (kitContent: KitContent, moment = now) =>
  kitText('Last Take', composeKit(kitAt(kitContent, moment), {siteUrl, now: moment}), 'uk')

beforeAll(async () => {
  content = await read()
})

describe('the texts of a press kit in Ukrainian', () => {
  it('have its labels, prose, dates and jobs, and lead to the Ukrainian page', () => {
    const text = textOf(content)
    expect(text).toMatch(/^Last Take: Пресматеріали\n=+\n/)
    expect(text).toContain('Одним реченням: Документальний фільм про кінооператорку')
    expect(text).toMatch(/Вихід: Прем’єра[^\n]*: 11 березня, Hulu, рік – наш висновок/)
    expect(text).toContain('Виконавче продюсування\nДжерело називає цих осіб серед інших.')
    expect(text).toContain('https://films.example/uk/films/last-take')
  })

  it('keep quotations as they were said, with their translation and its translator', () => {
    expect(textOf(content)).toMatch(
      /“While she was alive[^”]*”\nПоки вона була жива[^]*?\nПереклад: Vérité\nRachel Mason/,
    )
  })

  it('mark what is not translated, and say so at the head', async () => {
    expect(textOf(content)).not.toContain('[англійською]')
    const untranslated = await read((document) =>
      document._id === 'documentary-last-take' ? {...document, translations: undefined} : document,
    )
    const text = textOf(untranslated)
    expect(text).toContain('Частину текстів ще не перекладено')
    expect(text).toContain('Одним реченням: [англійською] ')
  })

  it('keep an embargo to its second, in the original and in the translation', () => {
    const before = textOf(content, '2026-12-01T08:59:59.999Z')
    for (const note of ['Нотатка для преси.', 'A note for the press.']) expect(before).not.toContain(note)
    expect(textOf(content, embargoUntil)).toContain('Нотатка для преси.')
    expect(textOf(content, embargoUntil)).not.toContain('A note for the press.')
  })
})

it('the archive in Ukrainian tells what is in it, under names of its own', async () => {
  const open = {...kitAt(content, now), pictures: []}
  const sections = composeKit(open, {siteUrl, now})
  const stream = kitZip({kit: open, sections, siteUrl, drawPdf: async () => new Uint8Array([37])})
  const entries = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()))
  expect(Object.keys(entries)).toEqual([
    'last-take-press-kit-uk/ПРОЧИТАЙТЕ.txt',
    'last-take-press-kit-uk/last-take-press-kit-uk.pdf',
    'last-take-press-kit-uk/last-take-texts-uk.txt',
  ])
  const readme = new TextDecoder().decode(entries['last-take-press-kit-uk/ПРОЧИТАЙТЕ.txt'])
  expect(readme).toContain('last-take-texts-uk.txt: самі тексти')
  expect(readme).toContain('https://films.example/uk/films/last-take/press')
})

it('the PDF in Ukrainian says its language, and that of what is quoted', async () => {
  const cover = {...plainCover, line: 'A line that nobody has translated.'}
  const sections = composeKit({...kitAt(content, now), pictures: []}, {siteUrl, now})
  const bytes = await kitPdf({cover, sections, pictures: new Map(), language: 'uk'})
  const structure = Buffer.from(bytes).toString('latin1')
  expect(structure.match(/\/Lang \(en\)/g)?.length).toBe(1 + content.film.quotes.length)
  const {getDocument} = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise
  expect((await pdf.getMetadata()).info).toMatchObject({Title: 'Last Take: Пресматеріали', Language: 'uk'})
  const outline = await pdf.getOutline()
  expect(outline.map(({title}) => title)).toEqual(expect.arrayContaining(['Основні факти', 'Титри', 'Джерела']))
}, 30_000)
