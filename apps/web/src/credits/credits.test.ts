import {beforeAll, describe, expect, it} from '@jest/globals'
import {demoDocuments} from '@verite/content-model/demo'
import {filmCredits, filmCreditsQuery, type FilmCredits} from '@verite/content-model/documentary/documentary'
import {readPublished} from '@verite/content-model/read-published.fixture'
import type {SpokenCredits} from './answer-with-credits.ts'
import {creditRows} from './credit-rows.ts'
import {creditsCsv} from './credits-csv.ts'
import {creditsJson} from './credits-json.ts'
import {creditsText} from './credits-text.ts'

const site = 'https://site.example'
let film: FilmCredits

beforeAll(async () => {
  film = filmCredits.parse(await readPublished(filmCreditsQuery, {slug: 'last-take'}, demoDocuments))
})

const spoken = (fields: Partial<FilmCredits> = {}): SpokenCredits => ({
  film: {...film, ...fields},
  language: 'en',
  foreign: new Set(),
})
const rows = () => creditRows(film.creditSheet ?? {credits: [], completeness: []}, site, 'en')

describe('credits as a table', () => {
  it('have a line for each, in billing order, with companies and what is partial', () => {
    const lines = creditsCsv(rows(), 'en').split('\r\n')
    expect(lines).toHaveLength(1 + 16 + 1)
    expect(lines[0]).toMatch(/^\uFEFFposition,department,job,name/)
    expect(lines[1]).toContain('1,Directing,Director,Rachel Mason,')
    expect(lines[3]).toContain('Julee Metz,,,Story Syndicate,')
    expect(lines[16]).toContain('Executive producer,Matthew Hutchins,,,,,,Announced,yes,')
  })

  it('quote what would break a line, and hold no formulas', () => {
    const [row] = rows()
    if (!row) throw new Error('The demo film has no credits.')
    const csv = creditsCsv([{...row, name: 'One, "Two"', asCredited: '=HYPERLINK("x")', character: 'A\nB'}], 'en')
    expect(csv).toContain('"One, ""Two""","\'=HYPERLINK(""x"")","A\nB"')
  })
})

describe('credits as text', () => {
  it('set each job in a line and its names beneath, and say what is partial and disclosed', () => {
    const text = creditsText(spoken())
    expect(text).toMatch(/^Last Take: Rust and the Story of Halyna\n\nDirector\n {2}Rachel Mason\n\nProducers\n/)
    expect(text).toContain('  for Concordia Studio:\n    Lizzie Fox\n    Casey Meurer\n')
    expect(text).toContain('Executive producers (the source lists these among others)')
    expect(text).toMatch(/Ties to the story\n.*Matthew Hutchins.*married/s)
  })

  it('name a film without credits all the same', () => {
    expect(creditsText(spoken({creditSheet: null, claims: []}))).toBe('Last Take: Rust and the Story of Halyna\n')
  })
})

it('credits for programs say whose they are and lead to the people', () => {
  const read = JSON.parse(creditsJson(spoken(), site))
  expect(read.film).toEqual({title: film.title, url: 'https://site.example/films/last-take'})
  expect(read.credits).toHaveLength(16)
  expect(read.credits[0]).toMatchObject({
    job: 'Director',
    name: 'Rachel Mason',
    for: [],
    listIsPartial: false,
    url: 'https://site.example/people/rachel-mason',
  })
  expect(read.disclosures).toHaveLength(2)
})
