import {beforeAll, describe, expect, it} from '@jest/globals'
import {demoDocuments} from '@verite/content-model/demo'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {searchKinds, searchReadings} from '@verite/content-model/search/search'
import {SearchIndex} from './search-index.ts'

let index: SearchIndex

beforeAll(async () => {
  index = new SearchIndex()
  for (const kind of searchKinds) {
    const {query, shape} = searchReadings[kind]
    await index.update(kind, shape.parse(await readPublished(query, {after: ''}, demoDocuments)))
  }
})

const titles = (text: string) =>
  index.search({text, limit: 5}).flatMap(({kind, hits}) => hits.map(({title}) => `${kind}: ${title}`))
const first = (text: string) => titles(text)[0]

describe('search', () => {
  it.each([
    ['Torun', 'event: Camerimage tribute to Halyna Hutchins'],
    ['TORUŃ', 'event: Camerimage tribute to Halyna Hutchins'],
    ['halyna hutchins', 'person: Halyna Hutchins'],
    ['Halina Hutchens', 'person: Halyna Hutchins'],
    ['rachl mason', 'person: Rachel Mason'],
    ['hul', 'organisation: Hulu'],
    ['last tak', 'film: Last Take: Rust and the Story of Halyna'],
    ['how we work', 'page: How we work'],
    ['Київський національний університет', 'organisation: Kyiv National University'],
    ['документальний фільм про кінооператорку', 'film: Last Take: Rust and the Story of Halyna'],
    ['як ми працюємо', 'page: How we work'],
  ])('finds by “%s”: %s', (text, expected) => {
    expect(first(text)).toBe(expected)
  })

  it('finds a name in Cyrillic as Ukraine spells it in Latin letters', () => {
    expect(titles('Галина')).toContain('person: Halyna Hutchins')
  })

  it('finds words that somebody said', () => {
    expect(titles('media frenzy').find((title) => title.startsWith('quote'))).toContain('In the media frenzy')
  })

  it('wants every word, and is content with some where no entry has all', () => {
    expect(titles('alec hutchins zzzz').length).toBeGreaterThan(0)
    expect(titles('rachel mason')).not.toContain('person: Matthew Hutchins')
  })

  it('finds nothing for nothing, and survives what nobody would type', () => {
    for (const text of ['', '   ', '…', '"*:~^', 'a'.repeat(100_000), 'x '.repeat(50_000)]) {
      expect(titles(text)).toEqual([])
    }
  })

  it('says how many there are of a kind, however few it gives', () => {
    const [people] = index.search({text: 'ma', kind: 'person', limit: 1})
    expect(people?.hits).toHaveLength(1)
    expect(people?.total).toBeGreaterThan(1)
  })
})

describe('an entry', () => {
  const kyiv = {
    id: 'k',
    title: 'Kyiv National University',
    detail: null,
    words: null,
    path: '/organisations/k',
    translations: [],
  }

  it('is found by its other names, and says by which', async () => {
    const own = new SearchIndex()
    await own.update('organisation', [{...kyiv, names: ['Taras Shevchenko University', 'Київський університет']}])
    expect(own.search({text: 'shevchenko', limit: 5})[0]?.hits[0]?.alias).toBe('Taras Shevchenko University')
    expect(own.search({text: 'київський', limit: 5})[0]?.hits[0]?.alias).toBe('Київський університет')
    expect(own.search({text: 'kyiv', limit: 5})[0]?.hits[0]?.alias).toBeNull()
  })

  it('is found by its title in another language, and says so', async () => {
    const own = new SearchIndex()
    const translations = [{language: 'uk' as const, title: 'Київський університет', detail: null, words: 'Навчання'}]
    await own.update('organisation', [{...kyiv, names: [], translations}])
    expect(own.search({text: 'університет', limit: 5})[0]?.hits[0]?.alias).toBe('Київський університет')
    expect(own.search({text: 'навчання', limit: 5})[0]?.hits[0]?.title).toBe(kyiv.title)
  })

  it('that is gone is not found any more, and one that has changed is found as it is now', async () => {
    const own = new SearchIndex()
    await own.update('organisation', [
      {...kyiv, names: []},
      {...kyiv, id: 'o', title: 'Other', names: []},
    ])
    await own.update('organisation', [{...kyiv, names: [], title: 'Renamed'}])
    expect(own.search({text: 'kyiv', limit: 5})).toEqual([])
    expect(own.search({text: 'other', limit: 5})).toEqual([])
    expect(own.search({text: 'renamed', limit: 5})[0]?.total).toBe(1)
    expect(own.size).toBe(1)
  })

  it('of another kind stays when one kind is read anew', async () => {
    const own = new SearchIndex()
    await own.update('organisation', [{...kyiv, names: []}])
    await own.update('person', [])
    expect(own.size).toBe(1)
  })
})
