import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {documentEngine, type DocumentEngine} from '../../test/document-engine.ts'

let lake: DocumentEngine
beforeAll(async () => {
  lake = await documentEngine(
    {_id: 'a', _type: 'film', title: 'Last Take: Rust', hasOwnProperty: 'a field of that name', year: 2025},
    {_id: 'b', _type: 'film', title: 'Take Two', tags: [null, 'x', null, 'x'], toString: 'x'},
    {_id: 'versions.spring.a', _type: 'film', title: 'Spring'},
    {_id: '_.releases.spring', _type: 'system.release', name: 'spring'},
  )
})
afterAll(() => lake.stop())

describe('match', () => {
  test('answers a pattern with many asterisks at once', () => {
    const word = 'a'.repeat(5000)
    expect(lake.ask('$word match $pattern', {word, pattern: '*a*a*a*a*a*a*a*a*a*a*a*b'})).toBe(false)
    expect(lake.ask('$word match $pattern', {word: `${word}b`, pattern: '*a*a*a*a*a*a*a*a*a*a*a*b'})).toBe(true)
  })

  test.each([
    ['Last Take: Rust', 'take', true],
    ['Last Take: Rust', 'tak', false],
    ['Last Take: Rust', 'tak*', true],
    ['Last Take: Rust', '*ust', true],
    ['Last Take: Rust', 'l*t rust', true],
    ['Last Take: Rust', 'ta*ake', false],
    ['Last Take: Rust', ['last', 'rust'], true],
    ['Last Take: Rust', ['last', 'iron'], false],
    [['Żółw', 2], 'żółw', true],
    ['a.b', 'a?b', false],
    ['axb', 'a.b', false],
    ['', '*', false],
    ['word', '', false],
    ['word', 3, false],
    [null, 'word', false],
  ])('%j match %j is %s', (text, pattern, expected) => {
    expect(lake.ask('$text match $pattern', {text, pattern})).toBe(expected)
  })
})

describe('a field named like a method of every object', () => {
  test('does not stop a scan', () => {
    expect(lake.ask('*[title match "take"]{_id, hasOwnProperty, toString}')).toEqual([
      {_id: 'a', hasOwnProperty: 'a field of that name', toString: null},
      {_id: 'b', hasOwnProperty: null, toString: 'x'},
    ])
  })

  test('is still traced to its document', async () => {
    const {resultSourceMapJson = ''} = await lake.engine.run({
      dataset: 'production',
      query: '*[_id == "a"][0].hasOwnProperty',
      params: {},
      perspective: ['raw'],
      gate: (await import('../../test/document-engine.ts')).everything,
      identity: 'someone',
      resultSourceMap: true,
    })
    expect(JSON.parse(resultSourceMapJson).paths).toEqual(["$['hasOwnProperty']"])
  })

  test.each(['$constructor', '$toString', '$__proto__'])('%s is a parameter that was not given', (query) => {
    expect(() => lake.ask(query)).toThrow('referenced, but not provided')
  })

  test.each(['constructor(1)', 'constructor::assign(1)', 'string::constructor("x")', '* | valueOf()'])(
    '%s is no function',
    (query) => {
      expect(() => lake.ask(query)).toThrow('Undefined function')
    },
  )
})

describe('functions', () => {
  test('array::unique knows that null is null', () => {
    expect(lake.ask('*[_id == "b"][0]{"tags": array::unique(tags)}.tags')).toEqual([null, 'x'])
    expect(lake.ask('array::unique([{"a": 1}, {"a": 1}])')).toHaveLength(2)
    expect(lake.ask('array::unique("x")')).toBeNull()
  })

  test('documents::get finds a document by its id or by a reference', () => {
    expect(lake.ask('[documents::get("b").title, documents::get({"_ref": "b"})._id, documents::get("z")]')).toEqual([
      'Take Two',
      'b',
      null,
    ])
  })

  test('releases::all lists the releases', () => {
    expect(lake.ask('releases::all()[name == "spring"]._id')).toEqual(['_.releases.spring'])
    expect(lake.ask('*[_id == "a"]{"releases": count(releases::all())}')).toEqual([{releases: 1}])
  })

  test('sanity::partOfRelease takes the name of a release, and the id of its document', () => {
    expect(lake.ask('*[sanity::partOfRelease("spring")]._id')).toEqual(['versions.spring.a'])
    expect(lake.ask('*[sanity::partOfRelease("_.releases.spring")]._id')).toEqual(['versions.spring.a'])
  })

  test('a path can be in a path', () => {
    expect(lake.ask('[path("drafts.a") in path("drafts.**"), path("a") in path("drafts.**")]')).toEqual([true, false])
  })
})

describe('subqueries', () => {
  test('that mean the same everywhere are evaluated once, however deep they are', async () => {
    const count = 'count(*[_type == "film"])'
    const nested = Array.from({length: 12}).reduce<string>((inner) => `*[_type == "film"]{"n": ${inner}}`, count)
    expect(await lake.askedFor(`*[_type == "film"]{"inner": ${nested}}`)).toHaveLength(14)
  })

  test('take the values of the document around them', () => {
    expect(
      lake.ask('*[_id == "a"]{"same": *[year == ^.year]._id, "others": *[_type == ^._type && _id != ^._id]._id}'),
    ).toEqual([{same: ['a'], others: ['b', 'versions.spring.a']}])
  })
})
