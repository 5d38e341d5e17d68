import {beforeAll, expect, it} from '@jest/globals'
import {demoDocuments} from '@verite/content-model/demo'
import {filmCredits, filmCreditsQuery} from '@verite/content-model/documentary/documentary'
import {inUkrainian} from '../content/in-ukrainian.fixture.ts'
import type {SpokenCredits} from './answer-with-credits.ts'
import {creditRows} from './credit-rows.ts'
import {creditsCsv} from './credits-csv.ts'
import {creditsJson} from './credits-json.ts'
import {creditsText} from './credits-text.ts'

const site = 'https://site.example'
let credits: SpokenCredits

async function read(documents: readonly object[] = demoDocuments): Promise<SpokenCredits> {
  const {content, foreign} = await inUkrainian(filmCreditsQuery, 'last-take', documents)
  return {film: filmCredits.parse(content), language: 'uk', foreign}
}

beforeAll(async () => {
  credits = await read()
})

it('a table of credits in Ukrainian has heads, departments, jobs and pages in Ukrainian', () => {
  const sheet = credits.film.creditSheet ?? {credits: [], completeness: []}
  const lines = creditsCsv(creditRows(sheet, site, 'uk'), 'uk').split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFFномер,цех,функція,ім’я або назва,/)
  expect(lines[1]).toMatch(/^1,Режисура,Режисура,Rachel Mason,/)
  expect(lines[1]).toMatch(/Анонсовано,не зазначено,https:\/\/site\.example\/uk\/people\/rachel-mason$/)
})

it('credits as text in Ukrainian name jobs and companies as a reader of it would', () => {
  const text = creditsText(credits)
  expect(text).toContain('\n\nПродюсування\n')
  expect(text).toContain('  від Concordia Studio:\n    Lizzie Fox\n')
  expect(text).toContain('Виконавче продюсування (джерело називає цих осіб серед інших)')
  expect(text).toMatch(/Зв’язки з історією\nMatthew Hutchins, виконавчий продюсер/)
})

it('a tie that is not translated is marked, in the text and for programs', async () => {
  const untranslated = await read(
    demoDocuments.map((document) => (document._type === 'claim' ? {...document, translations: undefined} : document)),
  )
  expect(creditsText(untranslated)).toContain('\n[англійською] ')
  expect(JSON.parse(creditsJson(untranslated, site)).notTranslated.length).toBeGreaterThan(0)
})

it('credits for programs have the same keys in every language', () => {
  const read = JSON.parse(creditsJson(credits, site))
  expect(Object.keys(read)).toEqual(['film', 'language', 'updatedAt', 'credits', 'disclosures'])
  expect(Object.keys(read.credits[0])).toContain('asCredited')
  expect(read).toMatchObject({language: 'uk', film: {url: 'https://site.example/uk/films/last-take'}})
})
