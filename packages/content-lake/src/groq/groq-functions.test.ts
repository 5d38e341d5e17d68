import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {documentEngine, type DocumentEngine} from '../../test/document-engine.ts'

let lake: DocumentEngine
beforeAll(async () => {
  lake = await documentEngine(
    {_id: 'a', _type: 'film', title: 'Take One', year: 3, at: {lat: 59.913889, lng: 10.752222}, tags: ['x', null, 'y']},
    {_id: 'b', _type: 'film', title: 'one', year: '3', director: {_ref: 'ann', _weak: true}},
    {_id: 'c', _type: 'film', year: true, director: {_ref: 'ann', _weak: true}},
    {_id: 'ann', _type: 'person', name: 'Ann', body: block('One', ' two'), _incomingGDRCount: 4},
    {_id: 'drafts.a', _type: 'film', title: 'Draft'},
    {_id: 'versions.spring.a', _type: 'film', title: 'Spring'},
    {_id: '_.releases.spring', _type: 'system.release'},
  )
})
afterAll(() => lake.stop())

function block(...texts: string[]) {
  return [{_type: 'block', children: texts.map((text) => ({_type: 'span', text}))}]
}

const square = '{"type": "Polygon", "coordinates": [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]]}'
const bow = '{"type": "Polygon", "coordinates": [[[0, 0], [4, 4], [4, 0], [0, 4], [0, 0]]]}'
const point = (lng: number, lat: number) => ({type: 'Point', coordinates: [lng, lat]})
const all = (...parts: string[]) => `{"type": "GeometryCollection", "geometries": [${parts.join()}]}`

describe('a function gives what GROQ says', () => {
  test.each<[string, unknown]>([
    ['array::compact([1, null, false, null])', [1, false]],
    ['array::intersects([1, "a"], ["a", 2])', true],
    ['array::intersects([[1]], [[1]])', false],
    ['array::intersects(1, [1])', null],
    ['array::join(["a", 1, true], "-")', 'a-1-true'],
    ['array::join(["a", {}], "-")', null],
    ['array::unique([1, 1.0, "1", [1], [1]])', [1, '1', [1], [1]]],
    ['coalesce(null, missing, 0, 1)', 0],
    ['count([1, null])', 2],
    ['count("ab")', null],
    ['dateTime("2026-02-01T10:00:00+02:00")', '2026-02-01T08:00:00Z'],
    ['dateTime(dateTime("2026-02-01T00:00:00Z")) + 1.5', '2026-02-01T00:00:01.500Z'],
    ['dateTime("2026-02-01T00:01:00Z") - dateTime("2026-02-01T00:00:00Z")', 60],
    ['dateTime("yesterday")', null],
    ['dateTime::now() > dateTime("2020-01-01T00:00:00Z")', true],
    ['now() > "2020"', true],
    ['defined(null)', false],
    ['diff::changedAny({"a": 1}, {"a": 2}, a)', true],
    ['diff::changedAny({"a": [{"k": 1}, {"k": 2}]}, {"a": [{"k": 1}, {"k": 3}]}, a[k == 1].k)', false],
    ['diff::changedAny({"a": {"b": 1, "c": 1}}, {"a": {"b": 1, "c": 2}}, a.(b, c))', true],
    ['diff::changedAny({"a": [1]}, {"a": [1, 2]}, a[])', true],
    ['diff::changedAny({"a": {"_key": "x", "n": 1}}, {"a": {"_key": "x", "n": 2}}, anywhere(_key == $x).n)', true],
    ['diff::changedOnly({"a": 1, "b": 1}, {"a": 2, "b": 1}, (a, c))', true],
    ['diff::changedOnly({"a": 1, "b": 1}, {"a": 2, "b": 2}, a)', false],
    ['documents::get("ann").name', 'Ann'],
    ['documents::get({"_ref": "ann"}).name', 'Ann'],
    ['documents::get("nobody")', null],
    ['*[_id == "ann"][0]{"n": documents::incomingRefCount()}.n', 2],
    ['*[_id == "ann"][0]{"n": documents::incomingGlobalDocumentReferenceCount()}.n', 4],
    ['identity()', 'someone'],
    ['length("añ🎬")', 3],
    ['length([1, 2])', 2],
    ['lower("ÄB") + upper("äb")', 'äbÄB'],
    ['math::avg([1, null, 2])', 1.5],
    ['math::avg([])', null],
    ['math::max([1, 3, 2])', 3],
    ['math::min([2, "1"])', null],
    ['math::sum([1, null, 2])', 3],
    ['path("a.b.c") in path("a.**")', true],
    ['"a.b.c" in path("a.*")', false],
    ['*[_id in path("drafts.**")]._id', ['drafts.a']],
    ['pt::text(*[_id == "ann"][0].body)', 'One two'],
    ['pt::text("no block")', null],
    ['*[references("ann")]._id', ['b', 'c']],
    ['*[references(["ann", "x"], 3)]._id', ['b', 'c']],
    ['*[_id == "a"][0]{"r": references("")}.r', false],
    ['releases::all()[]._id', ['_.releases.spring']],
    ['round(2.5)', 3],
    ['round(-1.2345, 2)', -1.23],
    ['*[sanity::partOfRelease("spring")]._id', ['versions.spring.a']],
    ['*[sanity::versionOf("a")]._id', ['a', 'drafts.a', 'versions.spring.a']],
    ['[sanity::projectId(), sanity::dataset()]', ['verite', 'production']],
    ['select(1 > 2 => "a", 2 > 1 => "b", "c")', 'b'],
    ['select(1 > 2 => "a")', null],
    ['string(1.5) + string(true) + string(dateTime("2026-02-01T00:00:00Z"))', '1.5true2026-02-01T00:00:00Z'],
    ['string::lower("A") + string::upper("a")', 'aA'],
    ['string::split("a,b,", ",")', ['a', 'b', '']],
    ['string::split("a🎬", "")', ['a', '🎬']],
    ['string::startsWith("alpha", "al")', true],
    ['string::startsWith(1, "al")', null],
    ['user::attributes()', {}],
    ['*[@ match text::query("take")]._id', ['a']],
    ['* | score(title match "one") [_score > 0] | order(_score desc, _id) ._id', ['a', 'b']],
    ['* | score(boost(_id == "b", 5), title match "one") [0]._id', 'b'],
    ['*[_type == "film" && defined(year)] | order(year)._id', ['a', 'b', 'c']],
    ['*[_type == "film" && defined(year)] | order(year desc, _id)._id', ['c', 'b', 'a']],
    ['fn film::card($film) = $film{title}; *[_id == "a"]{"card": film::card(@)}', [{card: {title: 'Take One'}}]],
    [
      'fn a::outer($x) = $x{"y": a::inner(of)}; fn a::inner($z) = $z->{name}; a::outer({"of": {"_ref": "ann"}})',
      {y: {name: 'Ann'}},
    ],
  ])('%s', (query, expected) => {
    expect(lake.ask(query, {x: 'x'})).toEqual(expected)
  })
})

describe('a place', () => {
  test.each<[string, unknown]>([
    ['geo(*[_id == "a"][0].at)', point(10.752222, 59.913889)],
    ['global::geo({"lat": 1, "lon": 2, "note": "x"})', point(2, 1)],
    ['geo(geo({"type": "Point", "coordinates": [2, 1], "extra": 1}))', point(2, 1)],
    ['geo({"lat": 1, "lng": 2, "lon": 2})', null],
    ['geo({"lat": 91, "lng": 2})', null],
    ['geo({"type": "Feature", "geometry": {"type": "Point", "coordinates": [2, 1]}})', null],
    ['geo([{"lat": 1, "lng": 2}])', null],
    [`geo(${bow})`, null],
    [`geo(${square}).type`, 'Polygon'],
    ['"geo(1)" + \'geo(\' // geo(\n', 'geo(1)geo('],
    ['{"geo": 1}.geo', 1],
    ['geo::latLng(1, 2)', point(2, 1)],
    ['geo::latLng(100, 2)', null],
    ['geo::latLng("1", 2)', null],
    [`geo::contains(${square}, geo::latLng(2, 2))`, true],
    [`geo::contains(${square}, geo::latLng(0, 2))`, true],
    [`geo::contains(${square}, geo::latLng(5, 2))`, false],
    [`geo::contains(${square}, {"type": "LineString", "coordinates": [[1, 1], [5, 5]]})`, false],
    [`geo::contains(${all(square)}, ${all('{"type": "Point", "coordinates": [1, 1]}')})`, true],
    [`geo::contains(${square}, "x")`, null],
    [`geo::intersects(${square}, {"type": "LineString", "coordinates": [[1, 1], [5, 5]]})`, true],
    [`geo::intersects(${square}, {"type": "LineString", "coordinates": [[5, 1], [5, 5]]})`, false],
    [`geo::intersects(null, ${square})`, null],
    ['round(geo::distance(*[_id == "a"][0].at, {"lat": 59.329444, "lng": 18.068611}))', 416_761],
    ['round(geo::distance({"lat": 0, "lng": 179}, {"lat": 0, "lng": -179}))', 222_639],
    ['geo::distance({"lat": 1, "lng": 2}, {"lat": 1, "lng": 2})', 0],
    [`geo::distance({"lat": 1, "lng": 2}, ${square})`, null],
    ['*[geo::distance(at, geo::latLng(59.9, 10.7)) < 10000]._id', ['a']],
  ])('%s', (query, expected) => {
    expect(lake.ask(query)).toEqual(expected)
  })

  test('with more corners than can be compared in time is refused', () => {
    const ring = Array.from({length: 20_000}, (_, index) => [index / 1000, 0])
    expect(() => lake.ask('geo($shape)', {shape: {type: 'LineString', coordinates: ring}})).toThrow(
      'Use a simpler shape',
    )
  })
})

describe('a call is refused with its place', () => {
  test.each([
    ['geo()', 0, 'geo() takes 1 argument, not 0'],
    ['[1, geo(1, 2)]', 4, 'geo() takes 1 argument, not 2'],
    ['geo::latLng(1)', 5, 'geo::latLng() takes 2 arguments, not 1'],
    ['geo::distance()', 5, 'geo::distance() takes 2 arguments, not 0'],
    ['documents::get()', 11, 'documents::get() takes 1 argument, not 0'],
    ['[geo({"lat": 1}), ,]', 18, 'Expected expression'],
    ['count()', 0, 'count'],
    ['delta::changedAny(title)', 7, 'Undefined function: changedAny'],
    ['before().title', 0, 'Undefined function: before'],
    ['fn a::b($x) = $x{"y": a::b(@)}; a::b(1)', 3, 'a::b'],
    ['diff::changedAny({}, {}, 1 + 1)', 0, 'Invalid selector'],
  ])('%s', (query, start, reason) => {
    expect(() => lake.ask(query)).toThrow(
      expect.objectContaining({
        code: 'queryParseError',
        message: expect.stringContaining(reason),
        details: {start, end: expect.any(Number), query},
      }),
    )
  })
})

test('functions that double each other are refused before they are read', () => {
  const bodies = Array.from(
    {length: 30},
    (_, n) => `fn a::f${n}($x) = $x{"a": ${n ? `a::f${n - 1}(@)` : '@'}, "b": ${n ? `a::f${n - 1}(@)` : '@'}};`,
  )
  expect(() => lake.ask(`${bodies.join(' ')} a::f29(*[0])`)).toThrow('call each other more than 1000 times')
})

test('a selector that doubles at each step is refused', () => {
  const pairs = Array.from({length: 40}, () => '(a, b)').join('.')
  expect(() => lake.ask(`diff::changedAny({}, {"a": 1}, ${pairs})`)).toThrow('more than 1000 paths')
})

describe('a change is asked', () => {
  const before = {...documentOf('One'), tags: [{_key: 'a', name: 'x'}]}
  const after = {...documentOf('Two'), tags: [{_key: 'a', name: 'y'}]}

  function documentOf(title: string) {
    return {_id: 'a', _type: 'film', _rev: 'r', _createdAt: '', _updatedAt: '', title, director: {_ref: 'ann'}}
  }

  test.each<[string, unknown]>([
    ['before().title + " → " + after().title', 'One → Two'],
    ['_type == "film" && title == "Two"', true],
    ['delta::operation()', 'update'],
    ['delta::changedAny(title)', true],
    ['delta::changedAny((year, director))', false],
    ['delta::changedAny(tags[_key == "a"].name)', true],
    ['delta::changedOnly((title, tags))', true],
    ['delta::changedOnly(title)', false],
    ['{_id, title, "director": director->name}', {_id: 'a', title: 'Two', director: 'Ann'}],
  ])('%s', (query, expected) => {
    expect(lake.ask(query, {}, {change: {before, after}})).toEqual(expected)
  })

  test('what was created or deleted has only one side', () => {
    const sides = '[delta::operation(), before().title, after().title, title]'
    expect(lake.ask(sides, {}, {change: {before: null, after}})).toEqual(['create', null, 'Two', 'Two'])
    expect(lake.ask(sides, {}, {change: {before, after: null}})).toEqual(['delete', 'One', null, 'One'])
  })
})
