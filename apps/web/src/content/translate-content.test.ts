import {beforeAll, describe, expect, it} from '@jest/globals'
import {demoDocuments} from '@verite/content-model/demo'
import {filmPage, filmPageQuery} from '@verite/content-model/documentary/documentary'
import {eventPage, eventPageQuery} from '@verite/content-model/event/event'
import {personPage, personPageQuery} from '@verite/content-model/person/person'
import {inUkrainian} from './in-ukrainian.fixture.ts'

type Documents = typeof demoDocuments

/** The same documents, one of them changed. */
const changed = (id: string, change: object): Documents =>
  demoDocuments.map((document) => (document._id === id ? {...document, ...change} : document))

describe('a film in Ukrainian', () => {
  let film: ReturnType<typeof filmPage.parse>
  let isWhole: boolean
  let foreign: ReadonlySet<string>

  beforeAll(async () => {
    const translated = await inUkrainian(filmPageQuery, 'last-take')
    film = filmPage.parse(translated.content)
    ;({isWhole, foreign} = translated)
  })

  it('says its own prose in Ukrainian and is whole', () => {
    expect(film.logline).toMatch(/^Документальний фільм/)
    expect(film.contentAdvisories[0]?.topic).toBe('Загибель на роботі')
    expect(film.keyArt.poster?.alt ?? 'Малюнок').toContain('Малюнок')
    expect(isWhole).toBe(true)
  })

  it('keeps its facts: the same dates, people and links', () => {
    expect(film.releases[0]?.date.edtf).toBe('2025-03-11?')
    expect(film.title).toBe('Last Take: Rust and the Story of Halyna')
    expect(film.creditSheet?.credits).toHaveLength(16)
  })

  it('keeps a quotation in its own words, with a translation by name beside them', () => {
    const quote = film.quotes.find(({speaker}) => speaker.title === 'Rachel Mason')
    expect(quote?.text).toMatch(/^While she was alive/)
    expect(quote?.gloss).toEqual({text: expect.stringMatching(/^Поки вона була жива/), translator: 'Vérité'})
  })

  it('notes what has no translation, so that it can be marked', () => {
    expect(foreign).toContain('The case was dropped because the local district attorney’s office was incompetent.')
    expect(foreign).not.toContain('Halyna Hutchins')
  })
})

describe('a charge', () => {
  it('is named in a link with its outcome, in Ukrainian as in English', async () => {
    const {content} = await inUkrainian(
      `*[_type == "event" && slug.current == $slug][0]{"id": _id, "link": {"type": _type, "id": _id, "title": "x", "slug": slug.current}}`,
      'charge-against-alec-baldwin',
    )
    expect(content).toMatchObject({
      link: {title: 'Alec Baldwin: висунуто обвинувачення в ненавмисному вбивстві; Alec Baldwin: справу закрито'},
    })
  })

  it('stays in English in a link where its outcome is not translated: it never stands alone', async () => {
    const {content} = await inUkrainian(
      `*[_type == "event" && slug.current == $slug][0]{"id": _id, "link": {"type": _type, "id": _id, "title": "A charge; its outcome", "slug": slug.current}}`,
      'charge-against-alec-baldwin',
      changed('event-case-dropped', {translations: []}),
    )
    expect(content).toMatchObject({link: {title: 'A charge; its outcome'}})
  })

  it('shows its outcome in Ukrainian on its own page', async () => {
    const {content, isWhole} = await inUkrainian(eventPageQuery, 'charge-against-alec-baldwin')
    expect(eventPage.parse(content)).toMatchObject({
      isCharge: true,
      outcome: {event: {title: 'Alec Baldwin: справу закрито'}},
    })
    expect(isWhole).toBe(true)
  })
})

describe('a page is not whole', () => {
  it('without a translation', async () => {
    expect((await inUkrainian(personPageQuery, 'alec-baldwin')).isWhole).toBe(false)
  })

  it('when one text of its own is missing', async () => {
    const documents = changed('event-premiere', {
      translations: [{_key: 'uk', _type: 'translation', language: 'uk', from: 'en', title: 'Прем’єра'}],
    })
    const {isWhole, foreign} = await inUkrainian(eventPageQuery, 'last-take-premiere', documents)
    expect(isWhole).toBe(false)
    expect(foreign).toContain('The film’s first showing, on Hulu.')
  })

  it('when a text changed after it was translated phrase by phrase: the old translation is not shown', async () => {
    const documents = changed('person-halyna-hutchins', {occupations: ['Director of photography']})
    const {content, isWhole, foreign} = await inUkrainian(personPageQuery, 'halyna-hutchins', documents)
    expect(personPage.parse(content).occupations).toEqual(['Director of photography'])
    expect(foreign).toContain('Director of photography')
    expect(isWhole).toBe(false)
  })
})
