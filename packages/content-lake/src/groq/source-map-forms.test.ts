import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {documentEngine, everything, type DocumentEngine} from '../../test/document-engine.ts'
import type {ContentSourceMap} from './content-source-map.ts'

let lake: DocumentEngine
beforeAll(async () => {
  lake = await documentEngine(
    {
      _id: 'f',
      _type: 'film',
      title: 'Take',
      sub: 'Two',
      year: 3,
      kind: 'doc',
      slug: {current: 'take'},
      director: {_type: 'reference', _ref: 'ann', _weak: true},
      crew: [
        {_key: 'k1', role: 'camera', person: {_type: 'reference', _ref: 'ann', _weak: true}},
        {_key: 'k2', role: 'armour', person: {_type: 'reference', _ref: 'bob', _weak: true}},
      ],
      tags: ['b', null, 'a', 'b'],
      rows: [['x', 'y'], ['z']],
      story: [
        {_type: 'block', _key: 'b1', children: [{_type: 'span', _key: 's1', text: 'One'}]},
        {_type: 'still', _key: 'b2', of: {_type: 'reference', _ref: 'bob', _weak: true}, caption: 'Cap'},
      ],
    },
    {_id: 'ann', _type: 'person', name: 'Ann', home: {_type: 'reference', _ref: 'p', _weak: true}},
    {_id: 'bob', _type: 'person', name: 'Bob'},
    {_id: 'p', _type: 'place', name: 'Santa Fe'},
  )
})
afterAll(() => lake.stop())

/** `result path: document path`, with the quotes of the paths left out. */
async function mappings(query: string, params: Record<string, unknown> = {}) {
  const {resultSourceMapJson = '{}'} = await lake.engine.run({
    dataset: 'production',
    query,
    params,
    perspective: ['raw'],
    gate: everything,
    identity: 'someone',
    resultSourceMap: 'withKeyArraySelector',
  })
  const {documents, paths, mappings: all}: ContentSourceMap = JSON.parse(resultSourceMapJson)
  return Object.entries(all).map(
    ([path, {source}]) =>
      `${short(path)}: ${documents[source.document]?._id}${short(paths[source.path] ?? '').replace(/^(?=\w)/, '.')}`,
  )
}

function short(path: string): string {
  return path
    .slice(1)
    .replace(/\['([^']+)'\]/g, '.$1')
    .replace(/\[\?\(@\._key=='(\w+)'\)\]/g, '[$1]')
    .replace(/^\./, '')
}

const film = '*[_id == "f"][0]'

test.each<[string, string, string[]]>([
  ['an attribute', `${film}.title`, [': f.title']],
  ['attributes', `${film}{title, "s": slug.current}`, ['title: f.title', 's: f.slug.current']],
  ['a list of documents', '*[_type == "person"].name', ['[0]: ann.name', '[1]: bob.name']],
  ['a projected list', '*[_type == "person"]{name}', ['[0].name: ann.name', '[1].name: bob.name']],
  ['a part as a whole', `${film}{slug}`, ['slug.current: f.slug.current']],
  ['a splat', '*[_type == "place"]{...}{name}', ['[0].name: p.name']],
  ['a splat of a part', `${film}{"s": {...slug}}`, ['s.current: f.slug.current']],
  ['a splat that is overlaid', `${film}{...}{title, "title": sub}`, ['title: f.sub']],
  ['a conditional splat that holds', `${film}{kind == "doc" => {title}}`, ['title: f.title']],
  ['a conditional splat that does not hold', `${film}{kind == "x" => {title}, sub}`, ['sub: f.sub']],
  [
    'conditional splats in a list',
    `${film}{story[]{_type == "still" => {caption}}}`,
    ['story[1].caption: f.story[b2].caption'],
  ],
  ['a followed reference', `${film}.director->name`, [': ann.name']],
  ['a followed reference, projected', `${film}{director->{name}}`, ['director.name: ann.name']],
  ['references followed twice', `${film}{"home": director->home->name}`, ['home: p.name']],
  ['references in a list', `${film}.crew[].person->name`, ['[0]: ann.name', '[1]: bob.name']],
  [
    'references in a projected list',
    `${film}{crew[]{role, person->{name}}}`,
    [
      'crew[0].role: f.crew[k1].role',
      'crew[0].person.name: ann.name',
      'crew[1].role: f.crew[k2].role',
      'crew[1].person.name: bob.name',
    ],
  ],
  [
    'a list of followed references, projected',
    `${film}.crew[].person->{name}`,
    ['[0].name: ann.name', '[1].name: bob.name'],
  ],
  ['@ followed', `${film}{"of": crew[].person{"n": @->name}}`, ['of[0].n: ann.name', 'of[1].n: bob.name']],
  ['documents::get', 'documents::get("ann").name', [': ann.name']],
  ['what lies outside, by ^', `${film}{crew[_key == "k1"]{"t": ^.title}}`, ['crew[0].t: f.title']],
  ['a sub-query with ^', '*[_id == "ann"]{"films": *[director._ref == ^._id]{title}}', ['[0].films[0].title: f.title']],
  [
    'portable text',
    `${film}{story[]{..., children[]{text}}}{"t": story[0].children}`,
    ['t[0].text: f.story[b1].children[s1].text'],
  ],
  ['a filtered list', `${film}.crew[role == "armour"].role`, ['[0]: f.crew[k2].role']],
  ['an item from the front', `${film}.crew[0].role`, [': f.crew[k1].role']],
  ['an item from the end', `${film}.crew[-1].role`, [': f.crew[k2].role']],
  ['a slice', `${film}.crew[1..5].role`, ['[0]: f.crew[k2].role']],
  ['a slice from the end', `${film}.crew[-1..-1].role`, ['[0]: f.crew[k2].role']],
  ['items without keys', `${film}.tags[0..2]`, ['[0]: f.tags[0]', '[2]: f.tags[2]']],
  ['lists in lists', `${film}.rows`, ['[0][0]: f.rows[0][0]', '[0][1]: f.rows[0][1]', '[1][0]: f.rows[1][0]']],
  [
    'lists in lists, taken as lists',
    `${film}.rows[][]`,
    ['[0][0]: f.rows[0][0]', '[0][1]: f.rows[0][1]', '[1][0]: f.rows[1][0]'],
  ],
  ['a list of the query', `${film}{"l": [title, sub, "x"]}`, ['l[0]: f.title', 'l[1]: f.sub']],
  [
    'a list with a splat',
    `${film}{"l": [title, ...crew[].role]}`,
    ['l[0]: f.title', 'l[1]: f.crew[k1].role', 'l[2]: f.crew[k2].role'],
  ],
  [
    'joined lists',
    `${film}{"l": [title] + crew[].role}`,
    ['l[0]: f.title', 'l[1]: f.crew[k1].role', 'l[2]: f.crew[k2].role'],
  ],
  ['joined objects', `${film}{"o": {"a": title} + slug}`, ['o.a: f.title', 'o.current: f.slug.current']],
  ['coalesce', `${film}{"c": coalesce(missing, sub, title)}`, ['c: f.sub']],
  ['coalesce with a text of the query', `${film}{"c": coalesce(missing, "none")}`, []],
  ['coalesce of references', `${film}{"c": coalesce(nobody->, director->){name}}`, ['c.name: ann.name']],
  ['select', `${film}{"s": select(year > 5 => title, kind == "doc" => sub)}`, ['s: f.sub']],
  ['select without a match', `${film}{"s": select(year > 5 => title, "none")}`, []],
  ['ordered documents', '*[_type == "person"] | order(name desc) {name}', ['[0].name: bob.name', '[1].name: ann.name']],
  ['ordered items', `${film}.crew | order(role) {role}`, ['[0].role: f.crew[k2].role', '[1].role: f.crew[k1].role']],
  ['ordered texts', `${film}.tags[defined(@)] | order(@)`, ['[0]: f.tags[2]', '[1]: f.tags[0]', '[2]: f.tags[3]']],
  ['order and slice', '*[_type == "person"] | order(name desc) [0] {name}', ['name: bob.name']],
  ['scored documents', '*[_type == "person"] | score(name match "bob") [0] {name, _score}', ['name: bob.name']],
  ['array::compact', `${film}{"t": array::compact(tags)}`, ['t[0]: f.tags[0]', 't[1]: f.tags[2]', 't[2]: f.tags[3]']],
  ['array::unique', `${film}{"t": array::unique(tags)}.t[0..3]`, ['[0]: f.tags[0]', '[2]: f.tags[2]']],
  ['array::join', `${film}{"j": array::join(crew[].role, ", ")}`, []],
  ['array::intersects', `${film}{"i": array::intersects(tags, ["a"])}`, []],
  ['a text put together', `${film}{"t": title + " " + sub}`, []],
  ['a changed text', `${film}{"t": upper(title), "l": length(title), "s": string::split(title, "a")}`, []],
  ['the text of portable text', `${film}{"t": pt::text(story)}`, []],
  ['numbers', `${film}{year, "next": year + 1, "n": count(crew)}`, ['year: f.year']],
  ['a condition', `${film}{"is": year > 2, "d": defined(title)}`, []],
  ['what is missing', `${film}{missing, "n": nobody->name}`, []],
  ['a date', `${film}{"at": dateTime("2026-01-01T00:00:00Z")}`, []],
  ['brackets', `${film}{"t": (title), "n": (director->name)}`, ['t: f.title', 'n: ann.name']],
  ['a user function', `fn a::card($x) = $x{title}; *[_id == "f"]{"c": a::card(@)}`, ['[0].c.title: f.title']],
  ['projections in a row', `${film}{"a": {"b": title}}{"c": a.b}`, ['c: f.title']],
  ['two queries', `{"one": ${film}.title, "all": *[_type == "place"].name}`, ['one: f.title', 'all[0]: p.name']],
  ['a parameter', `${film}{"p": $p, title}`, ['title: f.title']],
])('%s', async (_, query, expected) => {
  expect((await mappings(query, {p: 'x'})).toSorted()).toEqual(expected.toSorted())
})
