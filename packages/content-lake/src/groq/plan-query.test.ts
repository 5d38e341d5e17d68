import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {z} from 'zod'
import {readGate} from '../access/read-gate.ts'
import {documentEngine, type DocumentEngine} from '../../test/document-engine.ts'

let lake: DocumentEngine
beforeAll(async () => {
  const films = Array.from({length: 40}, (_, index) => ({
    _id: `film-${String(index).padStart(2, '0')}`,
    _type: 'film',
    title: `Film ${index % 4}`,
    slug: {current: `film-${index}`},
    director: {_type: 'reference', _ref: `person-${index % 3}`},
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: `2026-01-01T00:00:${10 + index}Z`,
  }))
  const people = ['person-0', 'person-1', 'person-2'].map((_id) => ({_id, _type: 'person', name: `Name of ${_id}`}))
  lake = await documentEngine(...people, ...films)
})
afterAll(() => lake.stop())

const types = (...names: string[]) => ({kind: 'types', types: names})

describe('an index is asked', () => {
  test.each([
    ['for a type', '*[_type == "film"]', types('film')],
    ['for types in a parameter', '*[_type in $types]', types('film', 'person')],
    ['for ids', '*[_id in ["film-01", "film-02"]]', {kind: 'ids', ids: ['film-01', 'film-02']}],
    ['for the ids under a path', '*[_id in path("drafts.**")]', {kind: 'idPrefix', prefix: 'drafts.'}],
    ['for the versions of a document', '*[sanity::versionOf($id)]', {kind: 'versionsOf', ids: ['film-01']}],
    ['for what comes after an id', '*[_id > $id]', {kind: 'idRange', from: 'film-01'}],
    ['for what belongs to a release', '*[sanity::partOfRelease("r")]', {kind: 'idPrefix', prefix: 'versions.r.'}],
    ['for references', '*[references($id, ["x"])]', {kind: 'references', ids: ['film-01', 'x']}],
    ['for the target of a field', '*[director._ref == $id]', {kind: 'references', ids: ['film-01']}],
    ['for a target in a list', '*[$id in credits[].person._ref]', {kind: 'references', ids: ['film-01']}],
    ['for an indexed field', '*["a" == slug.current]', {kind: 'field', path: 'slug.current', values: ['a']}],
    ['for a range', '*[_updatedAt > "2026"]', {kind: 'range', path: '_updatedAt', from: '2026'}],
    ['for what is defined', '*[defined(slug.current)]', {kind: 'defined', path: 'slug.current'}],
    [
      'for the first of several fields',
      '*[coalesce(sortTitle, title) >= "F"]',
      {kind: 'range', path: 'sortTitle ?? title', from: 'F'},
    ],
    [
      'for beginnings',
      '*[string::startsWith(slug.current, "a-")]',
      {kind: 'range', path: 'slug.current', from: 'a-', to: 'a.'},
    ],
    ['behind what holds for all documents', '*[$nothing != null || _type == "film"]', types('film')],
    [
      'for nothing more where a guard lets everything pass',
      '*[_type == "film" && ($nothing == null || _id == $id)]',
      types('film'),
    ],
    ['for words', '*[title match "fil* one"]', {kind: 'text', tokens: ['FIL*', 'ONE']}],
    ['for nothing that is impossible', '*[_type == "film" && _type == "person"]', types()],
    ['for everything when only the filter can tell', '*[year > 3 || !(_type == "film")]', {kind: 'all'}],
    ['for everything when a value may be missing', '*[slug.current == $nothing]', {kind: 'all'}],
  ])('%s', async (_, query, condition) => {
    const params = {id: 'film-01', types: ['film', 'person'], nothing: null}
    expect(await lake.askedFor(query, params)).toMatchObject([{condition}])
  })

  test('for the referrers of what a followed reference must be', async () => {
    const asked = await lake.askedFor('*[_type == "film" && director->name == "Name of person-1"]')
    expect(asked).toMatchObject([
      {condition: {kind: 'and', of: [{kind: 'references', ids: ['person-1']}, types('film')]}, documents: 13},
    ])
  })

  test('in a subquery with the values of the document around it', async () => {
    const asked = await lake.askedFor('*[_type == "person"]{"films": count(*[director._ref == ^._id])}')
    expect(asked).toContainEqual({condition: {kind: 'references', ids: ['person-2']}, documents: 13})
  })

  test('for published documents and drafts alike when a perspective shows either', async () => {
    expect(await lake.askedFor('*[_id == "film-01"]', {}, {perspective: ['drafts']})).toMatchObject([{documents: 1}])
  })
})

describe('only as many documents are read as are wanted', () => {
  test.each([
    ['*[_type == "film"][0]', 1],
    ['*[_type == "film"][0...3]{title}', 3],
    ['*[_type == "film"] | order(_updatedAt desc) [0..4]', 5],
    ['*[_type == "film"]{_id, "orderings": [_updatedAt]} | order(orderings[0] desc) [0...$limit]', 7],
    ['*[_type == "film"]{..., "at": _updatedAt} | order(at) [2]', 3],
    ['*[_type == "film"] | order(title, _id desc) [0...3]', 10],
    ['*[_type == "film" && defined(slug.current)] | order(coalesce(sortTitle, title), slug.current) [0...3]', 10],
    ['*[defined(title) && (_type == "film" || _type == "person")] | order(_updatedAt) [0...3]', 3],
    ['*[_type == "film" && _updatedAt >= "2026-01-01T00:00:20Z"] | order(_updatedAt) [0...3]', 3],
    ['*[_type == "film" && _createdAt > "2025"] | order(_updatedAt desc) [0...3]', 3],
    ['*[_type == "film" && title match "Film"] | order(_updatedAt desc) [0...3]', 3],
    ['*[_type == "film" && director._ref == "person-0"] | order(_updatedAt) [0...3]', 3],
    ['*[_type == "film" && _id > "film-20"] | order(_id) [0...3]', 3],
    ['*[_type == "film" && defined(slug.current) && _id > "film-20"]{_id} | order(_id asc) [0..2]', 3],
    ['*[_type == "film" && string::startsWith(slug.current, "film-")] | order(slug.current) [0...3]', 3],
  ])('by %s: %i', async (query, documents) => {
    for (const perspective of [['raw'], ['published'], ['drafts']]) {
      expect(await lake.askedFor(query, {limit: 7}, {perspective})).toMatchObject([{documents}])
    }
  })

  test.each([
    '*[_type == "film"] | order(lower(title)) [0...3]',
    '*[_type == "film"][-1]',
    '*[_type == "film"] | order(year) [0]',
  ])('unless all are needed, as for %s', async (query) => {
    expect(await lake.askedFor(query)).toMatchObject([{documents: 40}])
  })
})

describe('a number comes from an index', () => {
  const films = '*[_type == "film"]'
  test.each([
    ['count(*)', 43],
    [`count(${films})`, 40],
    ['count(*[_type in $types && defined(slug.current)])', 40],
    ['count(*[_type == "film" && title == "Film 1"])', 10],
    ['count(*[defined(title) && references("person-1", "person-0") && title in ["Film 1", "Film 2", 7]])', 13],
  ])('for %s', async (query, number) => {
    const params = {types: ['film', 'person']}
    for (const perspective of [['raw'], ['published']]) {
      expect(lake.ask(query, params, {perspective})).toBe(number)
      expect(await lake.askedFor(query, params, {perspective})).toMatchObject([{documents: 0}])
    }
  })

  test.each([
    ['where it would count what a range only borders on', `count(${films}[_updatedAt > "2026-01-01T00:00:20Z"])`, {}],
    ['where a reference stands in one field', 'count(*[director._ref == "person-1"])', {}],
    ['where a perspective shows one of several versions', `count(${films})`, {perspective: ['drafts']}],
    [
      'for who may not see everything',
      `count(${films})`,
      {gate: readGate({sees: 'granted', filters: ['_id != "film-00"'], identity: ''})},
    ],
  ])('but documents are looked at %s', async (_, query, options) => {
    const [asked] = z.array(z.object({documents: z.number()})).parse(await lake.askedFor(query, {}, options))
    expect(asked?.documents).toBeGreaterThan(0)
    expect(lake.ask(query, {}, options)).toBe(
      lake.ask(query.replace('count(*', 'count(*[true && !false]'), {}, options),
    )
  })
})

test('of lists behind one another only as much is read as is wanted of all', async () => {
  const late = '*[_type == "film" && _updatedAt >= "2026-01-01T00:00:47Z"] | order(_updatedAt asc)'
  const early = '*[_type == "film" && _updatedAt < "2026-01-01T00:00:47Z"] | order(_updatedAt desc)'
  const both = `[...(${late}), ...(${early})][1...5]._id`
  expect(lake.ask(both)).toEqual(['film-38', 'film-39', 'film-36', 'film-35'])
  expect(await lake.askedFor(both)).toMatchObject([{documents: 3}, {documents: 5}])
})

test('nobody looks for documents behind a guard that holds', async () => {
  const query = '*[_type == "film" && ($by == null || director._ref in *[_type == "person" && name == $by]._id)]._id'
  expect(await lake.askedFor(query, {by: null})).toMatchObject([{condition: types('film')}])
  const asked = await lake.askedFor(query, {by: 'Name of person-1'})
  expect(asked).toContainEqual({
    condition: {kind: 'and', of: [{kind: 'references', ids: ['person-1']}, types('film')]},
    documents: 13,
  })
})

test('an order is given up where too many of the first do not pass the filter', async () => {
  const notes = Array.from({length: 3000}, (_, index) => ({
    _id: `note-${index}`,
    _type: 'note',
    title: `Note ${String(index).padStart(4, '0')}`,
    isLate: index >= 2700,
  }))
  await lake.write(...notes)
  const late = '*[_type == "note" && isLate] | order(title) [0...2]._id'
  const early = '*[_type == "note" && !isLate] | order(title) [0...2]._id'
  expect([lake.ask(late), lake.ask(early)]).toEqual([
    ['note-2700', 'note-2701'],
    ['note-0', 'note-1'],
  ])
  expect(await lake.askedFor(late)).toMatchObject([{documents: 3000}])
  expect(await lake.askedFor(early)).toMatchObject([{documents: 2}])
})

describe('a query is read once', () => {
  test('for all values of its parameters, but for those that decide how it is read', () => {
    expect(lake.ask('[1, 2, 3][$index]', {index: 1})).toBe(2)
    expect(lake.ask('[1, 2, 3][$index]', {index: 2})).toBe(3)
    expect(lake.ask('{"a": 1}[$index]', {index: 'a'})).toBe(1)
    expect(lake.ask('[1, 2, 3][0...$index]', {index: 2})).toEqual([1, 2])
    expect(lake.ask('[1, 2, 3][0...$index]', {index: 1})).toEqual([1])
    expect(lake.ask('[1, 2, 3][(0)..($index - 1)]', {index: 1})).toEqual([1])
  })
})
