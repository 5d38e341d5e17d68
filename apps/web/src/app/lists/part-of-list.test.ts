import {afterEach, describe, expect, it} from '@jest/globals'
import {speakAs} from '../../../test/current-language.ts'
import {countryChoices} from './list-choices.ts'
import {countsOf, inOrderOf, inReadingOrder, partOf} from './part-of-list.ts'

const named = (...names: string[]) => names.map((name, index) => ({id: `${index}`, name}))
const film = (id: string, status: string, ...country: string[]) => ({id, facets: {status: [status], country}})
const films = [
  film('a', 'released', 'ua', 'pl'),
  film('b', 'released', 'us'),
  film('c', 'announced', 'pl'),
  film('d', 'released'),
]
const by = (place: Record<string, string>, page = 1) => ({
  filters: Object.entries(place).map(([by, value]) => ({by, value})),
  page,
})

afterEach(() => speakAs('en'))

describe('the order of a list', () => {
  it('is that of the language in which it is read, accents and numbers included', () => {
    const names = named('Zeta', 'Élan', 'Part 10', 'Part 2', 'eagle', 'Ядро', 'Іній', 'Яма', 'Ґанок', 'Галич')
    const sorted = () => inReadingOrder(names).map(({name}) => name)
    expect(sorted()).toEqual(['eagle', 'Élan', 'Part 2', 'Part 10', 'Zeta', 'Галич', 'Ґанок', 'Іній', 'Ядро', 'Яма'])
    speakAs('uk')
    expect(sorted()).toEqual(['Галич', 'Ґанок', 'Іній', 'Ядро', 'Яма', 'eagle', 'Élan', 'Part 2', 'Part 10', 'Zeta'])
  })

  it('is kept by what is read for its entries, and what is gone meanwhile is left out', () => {
    expect(inOrderOf([{id: 'b'}, {id: 'gone'}, {id: 'a'}], [{id: 'a'}, {id: 'b'}])).toEqual([{id: 'b'}, {id: 'a'}])
  })
})

describe('a part of a list', () => {
  it('holds the entries that have all the values, page by page', () => {
    expect(partOf(by({country: 'pl'}), films).entries.map(({id}) => id)).toEqual(['a', 'c'])
    expect(partOf(by({country: 'pl', status: 'announced'}), films).entries.map(({id}) => id)).toEqual(['c'])
    expect(partOf(by({status: 'released'}, 2), films, 2)).toMatchObject({entries: [{id: 'd'}], pages: 2})
  })

  it('is empty where no entry has values together that are there apart', () => {
    expect(partOf(by({country: 'us', status: 'announced'}), films)).toEqual({entries: [], pages: 1})
  })

  it.each([
    ['a value that no entry has', by({country: 'aq'})],
    ['a page beyond the last', by({country: 'pl'}, 2)],
  ])('is not there for %s', (_what, place) => {
    expect(() => partOf(place, films)).toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  })
})

describe('what a list can be narrowed to', () => {
  it('counts what would remain beside all else that narrows it, and keeps what is chosen', () => {
    expect([...countsOf('country', by({status: 'announced', country: 'us'}), films)]).toEqual([
      ['us', 0],
      ['pl', 1],
    ])
    expect([...countsOf('status', by({status: 'announced', country: 'us'}), films)]).toEqual([
      ['announced', 0],
      ['released', 1],
    ])
  })

  it('names countries in the language of the page, in its order', () => {
    const labels = () => countryChoices(by({}), films).map(({label}) => label)
    expect(labels()).toEqual(['Poland', 'Ukraine', 'United States'])
    speakAs('uk')
    expect(labels()).toEqual(['Польща', 'Сполучені Штати', 'Україна'])
  })
})
