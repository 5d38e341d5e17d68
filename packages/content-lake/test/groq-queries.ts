import fc, {type Arbitrary} from 'fast-check'
import {ids, slugs, words} from './groq-documents.ts'

/** Values for the parameters that the generated queries use. */
export const anyParams = fc.record(
  {
    types: fc.subarray(['film', 'person', 'event'], {minLength: 1}),
    ids: fc.subarray([...ids, 'drafts.a1', 'versions.r1.a2'], {minLength: 1}),
    id: fc.constantFrom(...ids),
    slug: fc.constantFrom(...slugs),
    slugs: fc.subarray([...slugs, null]),
    word: fc.constantFrom(...words, 'al*', '*a*', 'b*'),
    n: fc.integer({min: 0, max: 4}),
    missing: fc.constant(null),
    flag: fc.boolean(),
    years: fc.subarray([1, 3, '3', true, null]),
  },
  {noNullPrototype: true},
)

const ownConditions = [
  '_type == "film"',
  '_type in ["film", "event"]',
  '_type in $types',
  '"person" == _type',
  '_type != "film"',
  '_id == $id',
  '_id in $ids',
  '_id in ["a1", "drafts.a2"]',
  '_id in path("drafts.**")',
  '!(_id in path("drafts.**"))',
  '_id in path("versions.r1.*")',
  '_id in path("a1")',
  '_id in path("b.*")',
  '_id > $id',
  '_id <= "a5"',
  '"a3" < _id && _id < "b.a9"',
  '_id >= "drafts.a2"',
  '_id < "versions.r1.a5"',
  '_id > $missing',
  '_id >= $n',
  'slug.current == $slug',
  'slug.current in $slugs',
  'slug.current == $missing',
  'slug.current == "one" || title == "alpha"',
  'year > 3',
  'year <= $n',
  '2 < year',
  'year == 3',
  'year in 1..4',
  'title < "b"',
  'title >= $word',
  'defined(slug.current)',
  'defined(year)',
  '!defined(title)',
  'references($id)',
  'references("a1", $ids)',
  'director._ref == $id',
  'director._ref in $ids',
  'director._ref == $missing',
  '$id in credits[].person._ref',
  '$missing in credits[].person._ref',
  'director->name == "Beta"',
  'director->slug.current == $slug',
  'director->_type == "person"',
  'director->_id == $missing',
  'director->title == $missing',
  'title match $word',
  'title match ["al*", "b*"]',
  '[title, name] match "alpha"',
  'pt::text(body) match $word',
  'body[].children[].text match $word',
  'sanity::versionOf($id)',
  'sanity::partOfRelease("r1")',
  'flag',
  'flag == true',
  'info.n == 2',
  'info.length == 2',
  'defined(info.length)',
  'year in $years',
  'year == $flag',
  'false in tags',
  'count(credits) > 1',
  '"alpha" in tags',
  '1 in tags',
  'null in tags',
  '$missing in tags',
  'title in tags',
  '^.title in tags',
  '!($ids[0] in tags)',
  'string::startsWith(_id, "a")',
  'true',
  '_updatedAt > "2026-01-01T00:01:30Z"',
  '_id in *[_type == "film"].director._ref',
  'count(*[_type == "event"]) > 1',
  '$missing == null || year == $n',
  '($missing != null || title >= $word)',
  '$n > 1 && _type == "film"',
  '!defined($missing) && year < $n',
  '$n == 2 || director._ref in *[_type == "person"]._id',
  'coalesce(title, name) >= $word',
  'coalesce(title, name) == "alpha"',
  'coalesce(info.name, name, "Alp") < $word',
  'coalesce(info.name, coalesce(name, "Alp")) in ["Alp", "Beta"]',
  'defined(coalesce(title, name))',
  'string::startsWith(coalesce(title, name), "al")',
  'string::startsWith(slug.current, $word)',
  'string::startsWith(title, $missing)',
  'year == 3 || director->name == "Beta" && !flag',
]

const outerConditions = [
  'references(^._id)',
  '_id == ^.director._ref',
  'director._ref == ^._id',
  '^._id in credits[].person._ref',
  'slug.current == ^.slug.current',
  '_type == ^._type',
  '_id in ^.credits[].person._ref',
  'year > ^.year',
  'title match ^.title',
  '_id != ^._id',
  '_id == ^.^.director._ref',
  'slug.current == ^.^.slug.current',
]

const orders = [
  '_id',
  '_id, year desc',
  '_id desc',
  'year',
  'year desc',
  '_updatedAt desc',
  '_updatedAt desc, _id desc',
  'title, year desc',
  'slug.current asc',
  'name desc, title',
  'lower(title)',
  'director->name',
  'coalesce(title, name) desc',
  'info.n',
]

const simpleFields = [
  'title',
  '_id',
  '_originalId',
  '...',
  'slug',
  '"slug": slug.current',
  'director->',
  'director->{name, title}',
  '"d": director->name',
  '"dd": director->director->{_id, "x": ^.title}',
  'credits[]{role, "p": person->name}',
  '"names": credits[].person->name',
  '"crew": credits[role == "crew"]',
  '"crewNames": credits[role == "crew"]{"n": coalesce(person->name, person->title, "nobody")}',
  'tags[0..1]',
  '"first": tags[0]',
  '"last": credits[-1].role',
  '"text": pt::text(body)',
  'body[]{..., children[]{text}}',
  '"texts": body[].children[].text',
  '_type == "film" => {"f": title, year}',
  '_type == "person" => {...}',
  '"s": select(year > 3 => title, defined(name) => name, "none")',
  '"c": coalesce(title, name, "none")',
  '"up": upper(title)',
  '"u": array::compact(tags)',
  '"sum": [title, ...tags, director->name]',
  '"o": {"a": title, "b": {"c": name}}',
  '"sorted": credits | order(role desc, _key)',
  '"sortedNames": credits[defined(person)] | order(person->name) {"n": person->name}',
  '"plus": tags + ["x"]',
  '"both": {"a": 1} + info',
  '"by": credits[].person->{_id, title}[defined(title)]',
  'info{...}',
  'info{name, "t": ^.title}',
  '"l": length(title)',
  '"at": dateTime(_updatedAt)',
  '"in": _id in $ids',
  '(director->).name',
].filter((field) => !field.startsWith('('))

function conditions(level: number): Arbitrary<string> {
  const own = fc.constantFrom(...ownConditions)
  const atom = level === 0 ? own : fc.oneof(own, {arbitrary: fc.constantFrom(...outerConditions), weight: 2})
  return fc.oneof(
    {arbitrary: atom, weight: 5},
    {arbitrary: fc.tuple(atom, atom).map(([a, b]) => `${a} && ${b}`), weight: 3},
    {arbitrary: fc.tuple(atom, atom).map(([a, b]) => `${a} || ${b}`), weight: 2},
    {arbitrary: fc.tuple(atom, atom, atom).map(([a, b, c]) => `(${a} || ${b}) && ${c}`), weight: 1},
    {arbitrary: atom.map((a) => `!(${a})`), weight: 1},
  )
}

function projections(level: number): Arbitrary<string> {
  const simple = fc.constantFrom(...simpleFields)
  const field =
    level >= 2
      ? simple
      : fc.oneof(
          {arbitrary: simple, weight: 5},
          {arbitrary: pipelines(level + 1).map((pipeline) => `"sub": ${pipeline}`), weight: 1},
          {arbitrary: pipelines(level + 1).map((pipeline) => `"count": count(${pipeline})`), weight: 1},
        )
  return fc.uniqueArray(field, {minLength: 1, maxLength: 4}).map((fields) => `{${fields.join(', ')}}`)
}

/** `*[…]` and what may follow it. */
function pipelines(level: number): Arbitrary<string> {
  return fc
    .record({
      filters: fc.array(conditions(level), {minLength: level === 0 ? 0 : 1, maxLength: 2}),
      score: fc.oneof({arbitrary: fc.constant(''), weight: 8}, fc.constantFrom(...scores)),
      order: fc.option(fc.constantFrom(...orders), {nil: undefined}),
      projection: fc.option(projections(level), {nil: undefined}),
      orderFirst: fc.boolean(),
      tail: fc.constantFrom('', '', '', '', '[0]', '[0...2]', '[1..3]', '[0...$n]', '._id', '[0].title', '[$n]'),
    })
    .map(({filters, score, order, projection = '', orderFirst, tail}) => {
      const ordered = order === undefined ? '' : ` | order(${order})`
      const middle = orderFirst ? ordered + projection : projection + ordered
      return `*${filters.map((filter) => `[${filter}]`).join('')}${score}${middle}${tail}`
    })
}

const scores = [
  ' | score(title match $word) [_score > 0]',
  ' | score(boost(_type == "film", 3), name match "al*" || year > 2) [_score > 0] | order(_score desc, _id)',
  ' | score(references($id), title match "alpha")',
]

/** The first few by a sort field that an index knows, where others decide between equals. */
const firstFew: Arbitrary<string> = fc
  .record({
    types: fc.constantFrom(
      '_type == "film"',
      '_type in $types',
      '_type in ["film", "event"] && year > 0',
      '_type == "film" && defined(slug.current)',
      '_type in $types && ($missing == null || title == $missing)',
      'defined(_updatedAt) && (_type == "person" || (_type == "film" && year != 3))',
      '_type == "film" && title == "alpha"',
      '_type == "film" && year >= $n',
      '_type in $types && year > 0 && year < 5',
      '_type in $types && coalesce(title, name) > $word',
      '_type in ["film", "person"] && (_updatedAt > "2026-01-01T00:01:30Z" || year == 3)',
      '_type in $types && string::startsWith(slug.current, "t")',
      '_type == "film" && references($id)',
      '_type in $types && title match $word',
      '_type in $types && (title match "al*" || sanity::versionOf($id)) && year <= 4',
      '_type in ["film", "event"] && _id in $ids',
      '_type == "film" && !(_id in path("drafts.**")) && $id in credits[].person._ref',
    ),
    order: fc.constantFrom(
      'year',
      'year, title desc',
      'year desc, _updatedAt desc, _id desc',
      'name desc, _id desc',
      'slug.current, year desc',
      '_updatedAt desc, slug.current',
      'info.n, _updatedAt',
      'coalesce(title, name), _updatedAt',
      'coalesce(title, name) desc, year',
      'coalesce(info.name, coalesce(name, "Alp"), title), _id',
      'coalesce(info.name, name, "Alp") desc, slug.current asc',
    ),
    projection: fc.constantFrom('', '{_id, title}', '{_id, "year": _updatedAt, "at": year}'),
    projectedOrder: fc.constantFrom('', 'year', 'at desc, _id', 'year desc, at'),
    slice: fc.constantFrom('[0]', '[0...1]', '[0..1]', '[0...3]', '[1...$n]', '[2]', '[0...$n]'),
  })
  .map(({types, order, projection, projectedOrder, slice}) =>
    projection.includes('at') && projectedOrder
      ? `*[${types}]${projection} | order(${projectedOrder}) ${slice}`
      : `*[${types}] | order(${order}) ${slice}${slice === '[0]' || slice === '[2]' ? '._id' : projection}`,
  )

/** Pages of a list, each of which begins after the last one's end. */
const keyset: Arbitrary<string> = fc
  .record({
    types: fc.constantFrom('_type == "film"', '_type in $types', '_type == "film" && defined(slug.current)', 'true'),
    bounds: fc.constantFrom('_id > $id', '_id >= $id && _id < "b.a9"', '_id > "a1" && _id > $id', '_id <= $id'),
    projection: fc.constantFrom('', '{_id, title}', '{"_id": title}', '{"key": _id}'),
    order: fc.constantFrom('_id', '_id asc', 'key', '_id desc', '_id, year desc'),
    slice: fc.constantFrom('[0...1]', '[0..2]', '[1...$n]', ''),
  })
  .map(
    ({types, bounds, projection, order, slice}) => `*[${types} && ${bounds}]${projection} | order(${order}) ${slice}`,
  )

/** Numbers that an index may tell. */
const counts: Arbitrary<string> = fc
  .record({
    types: fc.constantFrom('', '[_type == "film"]', '[_type in $types]', '[_type == $missing]'),
    filters: fc.array(
      fc.constantFrom(
        'defined(slug.current)',
        'defined(year)',
        'defined(coalesce(title, name))',
        'year == 3',
        'year in $years',
        'info.n == $n',
        'defined(info.length)',
        'info.length == 2',
        'slug.current in $slugs',
        'title == $word',
        '$word in tags',
        'references($id)',
        'references($ids)',
        'references($id, $missing)',
        'director._ref == $id',
        'director._ref in $ids',
        'director->slug.current == $slug',
        'flag == true',
        'slug.current == $missing',
        'year >= $n',
      ),
      {maxLength: 3},
    ),
    form: fc.constantFrom(
      (list: string) => `count(${list})`,
      (list: string) => `{"n": count(${list}), "some": ${list}[0]._id}`,
      (list: string) => `*[_type == "film"]{_id, "n": count(${list}), "m": count(${list}[references(^._id)])}`,
      (list: string) => `*[count(${list}) > $n]._id`,
    ),
  })
  .map(({types, filters, form}) => form(`*${types}${filters.length > 0 ? `[${filters.join(' && ')}]` : ''}`))

/** Lists behind one another, and the first few of them all. */
const joinedLists: Arbitrary<string> = fc
  .record({
    lists: fc.array(fc.tuple(conditions(0), fc.constantFrom(...orders)), {minLength: 1, maxLength: 3}),
    more: fc.constantFrom('', ', {"_id": "own"}', ', ...$missing', ', ...$ids'),
    slice: fc.constantFrom('[0]', '[0...2]', '[1..3]', '[$n]', '[0...$n]', '[-1]', '[1...-1]', ''),
    projection: fc.constantFrom('', '{_id, title}', '._id'),
  })
  .map(({lists, more, slice, projection}) => {
    const parts = lists.map(([condition, order]) => `...(*[${condition}] | order(${order}))`)
    return `[${parts.join(', ')}${more}]${slice}${projection}`
  })

/** What asks for the document two levels around it. */
const aroundTwice: Arbitrary<string> = fc
  .record({
    outer: fc.constantFrom('_type == "film"', '_type in $types', 'defined(director)'),
    middle: fc.constantFrom('references(^._id)', '_type == "person"', '_id != ^._id'),
    inner: fc.constantFrom(
      '_id == ^.^.director._ref',
      'slug.current == ^.^.slug.current',
      'references(^.^._id, ^._id)',
    ),
  })
  .map(({outer, middle, inner}) => `*[${outer}]{_id, "m": *[${middle}]{_id, "i": *[${inner}]._id}}`)

/** Queries over the generated documents. */
export const anyQuery: Arbitrary<string> = fc.oneof(
  {arbitrary: pipelines(0), weight: 6},
  {arbitrary: firstFew, weight: 2},
  {arbitrary: joinedLists, weight: 1},
  {arbitrary: keyset, weight: 1},
  {arbitrary: counts, weight: 1},
  {arbitrary: aroundTwice, weight: 1},
  {arbitrary: pipelines(0).map((pipeline) => `count(${pipeline})`), weight: 1},
  {arbitrary: fc.tuple(pipelines(0), pipelines(0)).map(([a, b]) => `{"a": ${a}, "b": [${b}, ${a}]}`), weight: 1},
  {arbitrary: projections(1).map((projection) => `*[_id == $id][0]${projection}`), weight: 1},
)
