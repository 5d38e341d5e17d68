import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {evaluateSync, parse} from 'groq-js'
import {editor, temporaryStore, type TemporaryStore} from '../../test/temporary-store.ts'
import type {Condition, DatasetReader, Scalar} from '../documents/dataset-reader.ts'
import {matchTokens} from '../documents/document-text.ts'
import type {IncomingDocument} from '../documents/document.ts'
import {openReadConnection} from './database.ts'
import {selectIds} from './condition-sql.ts'
import {createDatasetReader, indexedPaths} from './dataset-reader.ts'
import {defaultIndexedPaths} from './declare-indexes.ts'
import {createDocumentCache} from './document-cache.ts'

const fill = (lake: TemporaryStore, documents: IncomingDocument[]) =>
  lake.store.mutate(
    'production',
    documents.map((create) => ({create})),
    {identity: editor},
  )

describe('an index', () => {
  let lake: TemporaryStore
  let reader: DatasetReader
  const scalars = [-3, 0, 7.5, 'Zoë', 'zoe', 'Ａ', '🎬', '', true, false, null, ['x'], {a: 1}, undefined]
  const documents: IncomingDocument[] = Array.from({length: 120}, (_, number) => ({
    _id: `${number % 7 === 0 ? 'drafts.' : ''}doc-${number}`,
    _type: ['film', 'person', 'event'][number % 3] ?? '',
    title: scalars[number % scalars.length],
    slug: {current: `slug-${number % 40}`},
    words: `take ${number} ${number % 2 ? 'ἅγιος' : 'Straße'} e.g. don't a.b`,
    links: [{_key: 'a', _ref: `doc-${number % 5}`, _weak: true}],
    body: [{_type: 'block', children: [`split${number}`, 'word'].map((text) => ({_type: 'span', text}))}],
  }))
  beforeAll(async () => {
    lake = temporaryStore()
    await fill(lake, documents)
    reader = lake.store.reader('production')
  })
  afterAll(() => lake.remove())

  const find = (condition: Condition) => Array.from(reader.find(condition))
  const all = () => find({kind: 'all'}).flatMap((id) => reader.get(id) ?? [])
  const ask = async (query: string): Promise<string[]> => await evaluateSync(parse(query), {dataset: all()}).get()

  test.each<[string, Condition]>([
    ['_id in ["doc-1", "doc-2", "none"]', {kind: 'ids', ids: ['doc-1', 'doc-2', 'none']}],
    ['string::startsWith(_id, "drafts.")', {kind: 'idPrefix', prefix: 'drafts.'}],
    ['_id > "doc-3"', {kind: 'idRange', from: 'doc-3'}],
    ['_id >= "doc-2" && _id <= "doc-3"', {kind: 'idRange', from: 'doc-2', to: 'doc-3'}],
    ['_type in ["film", "event"]', {kind: 'types', types: ['film', 'event']}],
    ['references("doc-3")', {kind: 'references', ids: ['doc-3']}],
    ['slug.current == "slug-5"', {kind: 'field', path: 'slug.current', values: ['slug-5']}],
    ['title in [true, 7.5, "🎬"]', {kind: 'field', path: 'title', values: [true, 7.5, '🎬']}],
    ['title > "Z"', {kind: 'range', path: 'title', from: 'Z'}],
    ['title < 5', {kind: 'range', path: 'title', to: 5}],
    ['title >= "a" && title <= "🎬"', {kind: 'range', path: 'title', from: 'a', to: '🎬'}],
    ['defined(title)', {kind: 'defined', path: 'title'}],
    ['words match "tAKE"', {kind: 'text', tokens: ['Take']}],
    ['words match "ἅγι*"', {kind: 'text', tokens: ['ἅγι*']}],
    ['pt::text(body) match "split11word"', {kind: 'text', tokens: ['split11word']}],
    ['words match ["don\'t", "ab", "eg"]', {kind: 'text', tokens: ["don't", 'ab', 'eg']}],
    ['false', {kind: 'none'}],
  ])('answers with every document for which %s', async (filter, condition) => {
    const expected = await ask(`*[${filter}]._id`)
    const found = find(condition)
    expect(expected.length > 0).toBe(condition.kind !== 'none')
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(found).toEqual(found.toSorted())
    expect(new Set(found).size).toBe(found.length)
    expect(reader.count(condition)).toBe(found.length)
  })

  test('knows what refers to a document by the type that the referrer has now', async () => {
    const other = temporaryStore()
    const link = (_type: string) => ({_id: 'a', _type, of: {_ref: 'b', _weak: true}})
    const referrers = (type: string): Condition => ({
      kind: 'and',
      of: [
        {kind: 'references', ids: ['b', 'c']},
        {kind: 'types', types: [type]},
      ],
    })
    await fill(other, [link('film')])
    await other.store.mutate('production', [{createOrReplace: link('event')}], {identity: editor})
    const found = (type: string) => Array.from(other.store.reader('production').find(referrers(type)))
    expect([found('film'), found('event')]).toEqual([[], ['a']])
    other.remove()
  })

  test.each<[Condition, RegExp]>([
    [{kind: 'types', types: ['film', 'event']}, /document_by_type \(dataset=\? AND type=\?\)/],
    [{kind: 'types', types: []}, /document_by_type/],
    [{kind: 'versionsOf', ids: ['doc-1', 'doc-3']}, /document_by_published_id \(dataset=\? AND published_id=\?\)/],
  ])('looks for %j at nothing else, though ids are wanted in their order', (condition, index) => {
    const {database} = lake
    const scope = {dataset: 1, paths: indexedPaths(database), few: 200, countUpTo: () => 0}
    const {text, values} = selectIds(condition, scope)
    const steps = database.prepare(`explain query plan ${text} order by id limit 200`).all(...values)
    expect(String(steps[0]?.detail)).toMatch(index)
  })

  test('may be asked for more values than a statement of SQLite takes', () => {
    const ids = Array.from({length: 40_000}, (_, number) => `doc-${number}`)
    const slugs = ids.map((id) => id.replace('doc', 'slug'))
    expect(find({kind: 'ids', ids})).toEqual(find({kind: 'all'}).filter((id) => id.startsWith('doc-')))
    expect(find({kind: 'references', ids})).toEqual(find({kind: 'all'}))
    expect(find({kind: 'field', path: 'slug.current', values: slugs})).toEqual(find({kind: 'all'}))
    expect(
      find({
        kind: 'and',
        of: [
          {kind: 'references', ids},
          {kind: 'types', types: ['film']},
        ],
      }),
    ).toHaveLength(40)
  })

  const leaf = fc.constantFrom<Condition>(
    {kind: 'types', types: ['film']},
    {kind: 'types', types: ['film', 'event']},
    {kind: 'references', ids: ['doc-1', 'doc-3']},
    {kind: 'field', path: 'slug.current', values: ['slug-3', 'slug-4', 'slug-9']},
    {kind: 'range', path: 'title', from: 'Z'},
    {kind: 'defined', path: 'title'},
    {kind: 'text', tokens: ['ἅγιος']},
    {kind: 'text', tokens: ['*']},
    {kind: 'ids', ids: ['doc-1', 'doc-3', 'doc-33', 'doc-39']},
    {kind: 'versionsOf', ids: ['doc-0', 'doc-3', 'doc-7']},
    {kind: 'idPrefix', prefix: 'doc-3'},
    {kind: 'idRange', from: 'doc-2'},
    {kind: 'idRange', from: 'doc-1', to: 'doc-4'},
    {kind: 'all'},
    {kind: 'none'},
  )
  const {condition} = fc.letrec<{condition: Condition}>((tie) => ({
    condition: fc.oneof(
      {maxDepth: 3, depthSize: 'large'},
      leaf,
      fc.record({kind: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('condition'), {maxLength: 3})}),
    ),
  }))

  test('combines conditions as sets, and may leave a condition to the filter that runs after it', () => {
    const everything = find({kind: 'all'})
    const evaluated = (asked: Condition): string[] => {
      if (asked.kind !== 'and' && asked.kind !== 'or') return find(asked)
      const parts = asked.of.map((part) => new Set(evaluated(part)))
      return everything.filter((id) =>
        asked.kind === 'and' ? parts.every((part) => part.has(id)) : parts.some((part) => part.has(id)),
      )
    }
    fc.assert(
      fc.property(condition, (asked) => {
        const found = find(asked)
        expect(found).toEqual(everything.filter((id) => found.includes(id)))
        expect(found).toEqual(expect.arrayContaining(evaluated(asked)))
      }),
      {numRuns: 300},
    )
  })

  test.each<[string, Condition[]]>([
    ['references', [{kind: 'references', ids: ['doc-1']}]],
    ['a value that is rare', [{kind: 'field', path: 'slug.current', values: ['slug-3']}]],
    ['ids', [{kind: 'ids', ids: ['doc-1', 'doc-2']}]],
    ['words', [{kind: 'text', tokens: ['8']}]],
  ])('finds no more than %s do, whatever else is asked', (_, [few = {kind: 'none'}]) => {
    const loose: Condition[] = [
      {kind: 'defined', path: 'slug.current'},
      {kind: 'range', path: '_updatedAt', from: '2000'},
    ]
    expect(find({kind: 'and', of: [...loose, few]})).toEqual(find(few))
  })

  test.each(['asc', 'desc'] as const)('orders as GROQ does, %s', async (direction) => {
    for (const types of [['film'], ['film', 'person'], ['event', 'film', 'person']]) {
      const query = `*[_type in ${JSON.stringify(types)}] | order(title ${direction})._id`
      expect(Array.from(reader.findOrdered(types, {kind: 'types', types}, {path: 'title', direction}))).toEqual(
        await ask(query),
      )
    }
  })
})

describe('the words of a document', () => {
  let lake: TemporaryStore
  beforeAll(() => {
    lake = temporaryStore()
  })
  afterAll(() => lake.remove())

  test('are found by each of them and by each of their beginnings, whatever the script', async () => {
    const texts = fc.sample(fc.string({unit: 'binary', minLength: 1, maxLength: 12}), {numRuns: 40, seed: 1})
    await fill(
      lake,
      texts.map((text, index) => ({_id: `text-${index}`, _type: 'note', text})),
    )
    const reader = lake.store.reader('production')
    for (const [index, text] of texts.entries()) {
      for (const token of matchTokens(text.toWellFormed())) {
        const beginning = `${Array.from(token)[0] ?? ''}*`
        for (const asked of [token, token.toLowerCase(), beginning]) {
          expect(Array.from(reader.find({kind: 'text', tokens: [asked]}))).toContain(`text-${index}`)
        }
      }
    }
  }, 30_000)
})

describe('a reader', () => {
  let lake: TemporaryStore
  beforeEach(() => {
    lake = temporaryStore()
  })
  afterEach(() => lake.remove())

  test('on another connection sees one state, and the next one when it is made anew', async () => {
    await fill(lake, [{_id: 'film', _type: 'documentary', title: 'before'}])
    const connection = openReadConnection(lake.filename)
    const cache = createDocumentCache()
    connection.exec('begin')
    const first = createDatasetReader(connection, 'production', cache)
    expect(first.get('film')).toMatchObject({title: 'before'})
    const patch = {id: 'film', set: {title: 'after'}}
    await lake.store.mutate('production', [{patch}], {identity: editor})
    expect([first.get('film')?.title, first.revision]).toEqual(['before', 1])
    connection.exec('commit; begin')
    const second = createDatasetReader(connection, 'production', cache)
    expect([second.get('film')?.title, second.revision]).toEqual(['after', 2])
    connection.close()
  })

  test('finds by the paths that are declared, also when the declaration changes', async () => {
    await fill(lake, [{_id: 'film', _type: 'documentary', title: 'Rust', release: {year: 2021}}])
    const byYear: Condition = {kind: 'field', path: 'release.year', values: [2021]}
    lake = lake.reopen({indexedPaths: ['release.year']})
    expect(Array.from(lake.store.reader('production').find(byYear))).toEqual(['film'])
    await fill(lake, [{_id: 'other', _type: 'documentary', release: {year: 2021}}])
    lake = lake.reopen({indexedPaths: ['release.month', 'release.year']})
    const {indexedPaths, find} = lake.store.reader('production')
    expect(indexedPaths).toEqual(new Set([...defaultIndexedPaths, 'release.year', 'release.month']))
    expect(Array.from(find(byYear))).toEqual(['film', 'other'])
    lake = lake.reopen({indexedPaths: ['release.day'], keepsIndexes: true})
    expect(lake.store.reader('production').indexedPaths).toEqual(indexedPaths)
  })

  test('finds by what an array holds', async () => {
    lake = lake.reopen({indexedPaths: ['previousSlugs[]']})
    const moved = {_type: 'documentary', previousSlugs: ['rust', 'rust', 'set', null, {a: 1}, 2021]}
    await fill(lake, [
      {_id: 'film', ...moved},
      {_id: 'other', ...moved, previousSlugs: 'rust'},
    ])
    const find = (value: Scalar) =>
      Array.from(lake.store.reader('production').find({kind: 'field', path: 'previousSlugs[]', values: [value]}))
    expect(['rust', 'set', 2021, 'other'].map(find)).toEqual([['film'], ['film'], ['film'], []])
    const patch = {id: 'film', set: {previousSlugs: ['set', 'last-take']}}
    await lake.store.mutate('production', [{patch}], {identity: editor})
    expect(['rust', 'set', 'last-take'].map(find)).toEqual([[], ['film'], ['film']])
  })

  test('names the datasets that there are when one is not', () => {
    expect(() => lake.store.reader('staging')).toThrow('There is no dataset "staging" here; there is "production"')
  })

  test('forgets a dataset that was deleted', async () => {
    await fill(lake, [{_id: 'film', _type: 'documentary', title: 'old'}])
    lake.store.reader('production').get('film')
    lake.store.deleteDataset('production')
    lake.store.createDataset({name: 'production', aclMode: 'public'})
    const reader = lake.store.reader('production')
    expect([reader.get('film'), reader.count({kind: 'text', tokens: ['old']}), reader.revision]).toEqual([
      undefined,
      0,
      0,
    ])
  })
})
