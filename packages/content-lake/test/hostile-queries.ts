import {nonsenseQueries} from './nonsense-queries.ts'

export type HostileQuery = {kind: string; query: string; params?: Record<string, unknown>}

const times = (count: number, part: string) => part.repeat(count)
const list = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({length: count}, (_, index) => item(index))
const wrap = (count: number, open: string, inner: string, close: string) =>
  times(count, open) + inner + times(count, close)
/** One stage after the other, each over what the one before made. */
const chain = (start: string, count: number, stage: string) => start + times(count, stage)
const nested = (levels: number, around: (inner: string) => string, inner: string): string =>
  levels === 0 ? inner : around(nested(levels - 1, around, inner))

const nesting: [string, string, string, string][] = [
  ['groups', '(', '1', ')'],
  ['arrays', '[', '1', ']'],
  ['objects', '{"a": ', '1', '}'],
  ['negations', '!', 'true', ''],
  ['signs', '-(', '1', ')'],
  ['coalesce', 'coalesce(null, ', '1', ')'],
  ['select', 'select(false => 1, ', '1', ')'],
  ['counts', 'count([', '1', '])'],
  ['splats', '[...', '[1]', ']'],
  ['object splats', '{..., "a": ', '@', '}'],
  ['conditional splats', '{true => ', '{"a": 1}', '}'],
  ['sub-queries', '*[_id == ', '"a"', '][0]'],
  ['sub-queries in projections', '*[_type == "film"]{"n": ', '1', '}'],
  ['filters on lists', '[1, 2][@ > count(', '[]', ')]'],
  ['upper', 'upper(', '"a"', ')'],
  ['path', 'string(path(', '"a"', '))'],
  ['geo', 'geo(', '{"lat": 1, "lng": 1}', ')'],
  ['documents::get', 'documents::get(', '"a"', ')'],
  ['diff', 'diff::changedAny(', '{}', ', {}, a)'],
  ['text queries', 'string(1 match text::query(', '"a"', '))'],
]

const stages: [string, string, string][] = [
  ['attributes', '*[0]', '.a'],
  ['dereferences', '*[_id == "a"][0]', '.next->'],
  ['parents', '*{"a": ^', '.^'],
  ['filters', '*', '[true]'],
  ['slices', '*', '[0..-1]'],
  ['coercions', '*', '[]'],
  ['projections', '*', '{...}'],
  ['orders', '*', ' | order(title)'],
  ['scores', '*', ' | score(title match "a")'],
  ['conjunctions', 'true', ' && true'],
  ['disjunctions', 'false', ' || false'],
  ['sums', '1', ' + 1'],
  ['powers', '2', ' ** 1'],
  ['comparisons', '1', ' == 1'],
  ['lists of conditions', '*[_type == "x"', ' || title == "y"'],
]

const doubling: [string, string, string][] = [
  ['strings', '{"a": "x"}', '{"a": a + a}'],
  ['lists', '{"a": [1]}', '{"a": a + a}'],
  ['lists by splats', '{"a": [1]}', '{"a": [...a, ...a]}'],
  ['values in lists', '{"a": 1}', '{"a": [@, @]}'],
  ['values in objects', '{"a": 1}', '{"a": @, "b": @}'],
  ['merged objects', '{"a": 1}', '{"a": @ + {"b": @}}'],
  ['joined strings', '{"a": "x"}', '{"a": array::join([a, a], a)}'],
  ['split strings', '{"a": "xx"}', '{"a": array::join(string::split(a + a, ""), "")}'],
  ['selected values', '{"a": 1}', '{"a": select(true => [a, a])}'],
  ['flattened lists', '[[1, 1]]', '[]{"a": [@, @]}'],
  ['documents', '*[0...5]', '{"a": @, "b": [@, @]}'],
  ['documents found again', '*[0...5]', '{"a": *[0...5], "b": @}'],
]

const joins = [
  'count(*[count(*[_id != ^._id]) > 0])',
  '*{"b": *{"c": *{"d": count(*[_id != ^._id])}}}',
  '*{"b": *[title > ^.title]{"c": *[title > ^.title]{"d": *[title > ^.title]._id}}}',
  '* | order(count(*[title > ^.title && year != ^.year]) desc)',
  '* | order(count(*[references(^._id)]), count(*[title match ^.title]))',
  '*[_id in *[_id in *[_id in *[title != "x"]._id]._id]._id]',
  '*[title in *[year != ^.year].title && year in *[title != ^.title].year]',
  '*{"all": *{"all": *{"all": *}}}',
  '*[]{"a": *[_type == ^._type][]{"b": *[_type == ^._type][]{"c": *[_type == ^._type]}}}',
  'count(*[length(title) > 0 && count(*[length(title) > length(^.title)]) >= 0])',
  '*{"n": next->{"n": next->{"n": next->{"all": *[_id != ^._id]{next->}}}}}',
  '*[next->next->next->next->next->title == "x"]',
  '*[count(*[next->title == ^.next->title]) > 1]',
  '*{"a": [*, *, *, *]}{"b": [a, a, a, a]}',
  'count(*[count(many[count(^.many[@ != ^]) > 0]) > 0])',
  '*{"a": many[]{"b": ^.many[]{"c": ^.^.many[]{"d": ^.^.^.many}}}}',
]

const matches: HostileQuery[] = [
  {
    kind: 'match: many asterisks',
    query: '$text match $glob',
    params: {text: 'a'.repeat(50_000), glob: `${'*a'.repeat(30)}b`},
  },
  {kind: 'match: asterisks on documents', query: '*[long match $glob]', params: {glob: `${'*a'.repeat(40)}b`}},
  {kind: 'match: many words', query: '*[long match $glob]', params: {glob: list(20_000, (n) => `w${n}*`).join(' ')}},
  {kind: 'match: many patterns', query: '*[[title, long] match $globs]', params: {globs: list(5000, (n) => `*${n}*`)}},
  {kind: 'match: question marks', query: '*[long match $glob]', params: {glob: '?'.repeat(10_000)}},
  {kind: 'match: regular expression', query: '*[long match $glob]', params: {glob: '(a+)+$'}},
  {kind: 'match: lists of lists', query: '[[["a"]]] match [[["*"]]]'},
  {kind: 'match: every pair', query: '*{"n": count(*[title match ^.long])}'},
  {
    kind: 'text::query: many terms',
    query: '*[@ match text::query($q)]',
    params: {q: list(20_000, (n) => `w${n}`).join(' ')},
  },
  {
    kind: 'text::query: many exclusions',
    query: '*[@ match text::query($q)]',
    params: {q: list(5000, (n) => `-w${n}`).join(' ')},
  },
  {kind: 'text::query: quotes', query: '*[@ match text::query($q)]', params: {q: '"'.repeat(9999)}},
  {
    kind: 'text::query: index syntax',
    query: '*[@ match text::query($q)]',
    params: {q: 'a" OR b NEAR(c) * ^ : {x} AND NOT'},
  },
  {kind: 'text::query: zero', query: '*[@ match text::query($q)]', params: {q: 'a\0b'}},
  {
    kind: 'path: many wildcards',
    query: '$id in path($path)',
    params: {id: 'a.'.repeat(60), path: `${'**.'.repeat(40)}b`},
  },
  {kind: 'path: on documents', query: '*[_id in path($path)]', params: {path: `${'**.'.repeat(90)}*`}},
  {
    kind: 'path: in a list',
    query: '$id in coalesce(null, path($path))',
    params: {id: 'a.'.repeat(60), path: `${'**.'.repeat(40)}b`},
  },
  {kind: 'path: empty parts', query: '*[_id in path("....")]'},
  {kind: 'path: of no text', query: '*[_id in path(1)]'},
]

const numbers = list(20_000, String).join()
const literals: HostileQuery[] = [
  {kind: 'literal: list', query: `count([${numbers}])`},
  {kind: 'literal: list in a loop', query: `*{"n": count([${numbers}][@ > 3])}`},
  {kind: 'literal: square', query: `[${numbers}][]{"a": [${numbers}]}`},
  {kind: 'literal: object', query: `{${list(20_000, (n) => `"k${n}": ${n}`).join()}}`},
  {kind: 'literal: string', query: `length("${'x'.repeat(500_000)}")`},
  {kind: 'literal: condition per id', query: `*[${list(5000, (n) => `_id == "${n}"`).join(' || ')}]`},
  {kind: 'literal: ids', query: `*[_id in [${list(40_000, (n) => `"i${n}"`).join()}]]`},
  {kind: 'literal: references', query: `*[references([${list(40_000, (n) => `"i${n}"`).join()}])]`},
  {kind: 'literal: slugs', query: `*[slug.current in [${list(40_000, (n) => `"i${n}"`).join()}]]`},
  {kind: 'literal: types', query: `*[_type in [${list(40_000, (n) => `"i${n}"`).join()}]]`},
  {kind: 'range: wide', query: '*[0..999999999999]'},
  {kind: 'range: turned', query: '*[10..-99999999999]'},
  {kind: 'range: infinite', query: '*[0..1e400]'},
  {kind: 'range: of fractions', query: '*[0.5..1.5]'},
  {kind: 'range: compared', query: '*[year in 0..1e308]'},
  {kind: 'number: overflow', query: '10 ** 400'},
  {kind: 'number: division by zero', query: '[1 / 0, 0 / 0, -1 / 0, 1 % 0]'},
  {kind: 'number: long', query: '9'.repeat(5000)},
  {kind: 'number: rounding', query: 'round(1.5, 100000000)'},
  {kind: 'number: negative rounding', query: 'round(1.5, -5)'},
  {kind: 'date: far', query: 'dateTime("2026-01-01T00:00:00Z") + 1e300'},
  {kind: 'date: no date', query: 'dateTime("9999-99-99T99:99:99Z")'},
]

const parameters: HostileQuery[] = [
  {kind: 'parameter: large list sorted', query: '$x | order(@ desc)', params: {x: list(200_000, String)}},
  {kind: 'parameter: large list made unique', query: 'array::unique($x)', params: {x: list(200_000, String)}},
  {
    kind: 'parameter: lists intersected',
    query: 'array::intersects($x, $y)',
    params: {x: list(20_000, String), y: list(20_000, (n) => `y${n}`)},
  },
  {kind: 'parameter: list in list', query: 'count($x[@ in $x])', params: {x: list(20_000, String)}},
  {kind: 'parameter: joined', query: 'array::join($x, $s)', params: {x: list(50_000, String), s: 'x'.repeat(50_000)}},
  {kind: 'parameter: every pair', query: '$x[]{"a": $x[]{"b": $x}}', params: {x: list(500, String)}},
  {kind: 'parameter: every pair compared', query: 'count($x[count($x[@ > ^]) > 0])', params: {x: list(3000, Number)}},
  {kind: 'parameter: split', query: 'count(string::split($x, ""))', params: {x: 'ab'.repeat(500_000)}},
  {kind: 'parameter: folded', query: 'length(upper(lower($x)))', params: {x: 'ß'.repeat(500_000)}},
  {kind: 'parameter: ids', query: '*[_id in $x]', params: {x: list(50_000, (n) => `i${n}`)}},
  {kind: 'parameter: ids per document', query: '*{"n": count(*[_id in $x])}', params: {x: list(5000, (n) => `i${n}`)}},
  {kind: 'parameter: references', query: '*[references($x)]', params: {x: list(50_000, (n) => `i${n}`)}},
  {kind: 'parameter: long id', query: '*[_id == $x]', params: {x: 'i'.repeat(1_000_000)}},
  {kind: 'parameter: zero in an id', query: '*[_id == $x || slug.current == $x]', params: {x: 'a\0b'}},
  {kind: 'parameter: lone surrogate', query: '*[title == $x || title match $x]', params: {x: '\uD800'}},
  {kind: 'parameter: deep', query: '$x', params: {x: JSON.parse(wrap(3000, '[', '1', ']'))}},
  {kind: 'parameter: deep, walked', query: 'count($x[][][][])', params: {x: JSON.parse(wrap(3000, '[', '1', ']'))}},
  {
    kind: 'parameter: portable text',
    query: 'pt::text($x)',
    params: {x: list(50_000, () => ({_type: 'block', children: [{_type: 'span', text: 'x'}]}))},
  },
  {kind: 'parameter: fake reference', query: '$x->', params: {x: {_ref: {_ref: 'a'}}}},
  {
    kind: 'parameter: references followed',
    query: '$x[]->{next->{next->}}',
    params: {x: list(5000, () => ({_ref: 'film-1'}))},
  },
]

const square = (corners: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      ...list(corners, (n) => n).map((_, n) => [Math.cos((n / corners) * 6.28), Math.sin((n / corners) * 6.28)]),
      [1, 0],
    ],
  ],
})
const shapes: HostileQuery[] = [
  {kind: 'geo: many corners', query: 'geo($x)', params: {x: square(9000)}},
  {kind: 'geo: too many corners', query: 'geo($x)', params: {x: square(50_000)}},
  {kind: 'geo: compared per document', query: '*{"in": geo::intersects($x, $x)}', params: {x: square(2000)}},
  {
    kind: 'geo: crossing itself',
    query: 'geo($x)',
    params: {x: {type: 'Polygon', coordinates: [list(400, String).map((_, n) => [(n * 37) % 90, (n * 53) % 90])]}},
  },
  {kind: 'geo: no numbers', query: 'geo({"type": "Polygon", "coordinates": [[["a"]]]})'},
  {kind: 'geo: nested collections', query: wrap(50, 'geo({"type": "GeometryCollection", "geometries": [', '1', ']})')},
  {
    kind: 'geo: one ring in itself',
    query: 'geo($x)',
    params: {
      x: {
        type: 'Polygon',
        coordinates: list(50, String).map(() => [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ]),
      },
    },
  },
]

const functions: HostileQuery[] = [
  {kind: 'function: calls itself', query: 'fn a::f($x) = $x{"y": a::f(@)}; a::f(1)'},
  {kind: 'function: call each other', query: 'fn a::f($x) = $x{"y": a::g(@)}; fn a::g($x) = $x{"y": a::f(@)}; a::f(1)'},
  {kind: 'function: many', query: `${list(2000, (n) => `fn a::f${n}($x) = $x{a};`).join(' ')} a::f1999({})`},
  {
    kind: 'function: each doubles',
    query: `${list(30, (n) => `fn a::f${n}($x) = $x{"a": ${n ? `a::f${n - 1}(@)` : '@'}, "b": ${n ? `a::f${n - 1}(@)` : '@'}};`).join(' ')} a::f29(*[0])`,
  },
  {kind: 'function: nested calls', query: `fn a::f($x) = $x{"a": @, "b": @}; ${wrap(40, 'a::f(', '*[0]', ')')}`},
  {kind: 'function: no body', query: 'fn a::f($x) = ; 1'},
  {kind: 'function: replaced', query: 'fn global::count($x) = $x{a}; count(*)'},
  {kind: 'selector: every pair', query: `diff::changedAny({}, {"a": 1}, ${list(40, () => '(a, b)').join('.')})`},
  {
    kind: 'selector: anywhere in anywhere',
    query: `diff::changedAny($x, {}, ${list(20, () => 'anywhere(true)').join('.')})`,
    params: {x: nested(60, (inner) => `{"a": ${inner}}`, '1')},
  },
  {
    kind: 'selector: anywhere',
    query: 'diff::changedAny($x, {}, anywhere(count(*) > 0))',
    params: {x: JSON.parse(nested(500, (inner) => `{"a": ${inner}, "b": {}}`, '1'))},
  },
  {kind: 'selector: large lists', query: 'diff::changedOnly($x, [], a[])', params: {x: {a: list(100_000, String)}}},
]

const orders: HostileQuery[] = [
  {kind: 'order: many keys', query: `* | order(${list(1000, (n) => `f${n}`).join()})`},
  {kind: 'order: by a joined text', query: '* | order(array::join(many[], "-") desc)'},
  {kind: 'order: by followed references', query: '* | order(next->next->next->title)'},
  {kind: 'order: by a match', query: `* | order(long match "${'*a'.repeat(20)}")`},
  {kind: 'order: of a square', query: '$x[]{"l": $x | order(@ desc)}', params: {x: list(2000, String)}},
  {kind: 'order: by order', query: '* | order(count(* | order(count(* | order(title)))))'},
  {kind: 'score: many conditions', query: `* | score(${list(1000, (n) => `title match "w${n}"`).join()})`},
  {kind: 'score: nested boosts', query: `* | score(${wrap(100, 'boost(', 'title match "a"', ', 2)')})`},
  {kind: 'score: negative boost', query: '* | score(boost(title match "a", -1))'},
  {kind: 'score: boost that is no number', query: '* | score(boost(title match "a", "x"))'},
  {kind: 'score: sub-query', query: '* | score(count(*[title > ^.title]) > 0)'},
  {kind: 'score: boost alone', query: 'boost(true, 1)'},
]

/** Queries that want too much, or something that is none; each of another kind or of another size. */
export const hostileQueries: readonly HostileQuery[] = [
  ...nesting.flatMap(([name, open, inner, close]) =>
    [100, 4000].map((depth) => ({kind: `nested ${depth} deep: ${name}`, query: wrap(depth, open, inner, close)})),
  ),
  ...stages.flatMap(([name, start, stage]) =>
    [200, 5000].map((count) => ({kind: `${count} in a row: ${name}`, query: chain(start, count, stage)})),
  ),
  ...doubling.flatMap(([name, start, stage]) =>
    [12, 40].map((count) => ({kind: `doubled ${count} times: ${name}`, query: chain(start, count, stage)})),
  ),
  ...joins.map((query) => ({kind: `join: ${query}`, query})),
  ...matches,
  ...literals,
  ...parameters,
  ...shapes,
  ...functions,
  ...orders,
  ...nonsenseQueries.map((query) => ({kind: `nonsense: ${JSON.stringify(query)}`, query})),
]
