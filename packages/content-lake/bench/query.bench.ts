import {evaluateSync, parse} from 'groq-js'
import {eventPageQuery} from '@verite/content-model/event/event.query'
import {filmPageQuery} from '@verite/content-model/documentary/documentary.query'
import {personPageQuery} from '@verite/content-model/person/person.query'
import {readGate} from '../src/access/read-gate.ts'
import type {StoredDocument} from '../src/documents/document.ts'
import {createQueryEngine} from '../src/groq/create-query-engine.ts'
import type {QueryEngine} from '../src/groq/query-engine.ts'
import {temporaryStore} from '../test/temporary-store.ts'
import {fillStore} from './film-archive.ts'

/*
 * How long the site's and the Studio's queries take, planned and as groq-js evaluates them over an array.
 * node bench/query.bench.ts [documents …]
 */

type Case = {name: string; query: string; params: Record<string, unknown>; perspective: 'published' | 'drafts' | 'raw'}

const cases: Case[] = [
  {name: 'film page', query: filmPageQuery, params: {slug: 'film-5'}, perspective: 'published'},
  {name: 'event page', query: eventPageQuery, params: {slug: 'event-5-3'}, perspective: 'published'},
  {name: 'person page', query: personPageQuery, params: {slug: 'person-5-1'}, perspective: 'published'},
  {name: 'film page, draft', query: filmPageQuery, params: {slug: 'film-5'}, perspective: 'drafts'},
  {
    name: 'Studio: list',
    query: `*[_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery)) && (_type == $type)]
      {_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc) [0...$__limit]`,
    params: {__types: ['event'], __limit: 101, __query: '*', __rawQuery: '', type: 'event'},
    perspective: 'drafts',
  },
  {
    name: 'Studio: search',
    query: `*[_type in $__types] | score(boost(_type in ["person"] && name match text::query($__query), 10),
      ([@, _id] match text::query($__query) || references($__rawQuery))) [_score > 0]
      {_type, _id, _originalId, "orderings": [_score]} | order(orderings[0] desc) [0...$__limit]`,
    params: {__types: ['person'], __limit: 102, __query: 'Family5', __rawQuery: 'Family5'},
    perspective: 'drafts',
  },
  {
    name: 'Studio: preview',
    query: '[*[_id in ["event-5-0","event-5-1"]][0...2]{_id,_rev,_type,title,_createdAt,_updatedAt}][0...1]',
    params: {},
    perspective: 'drafts',
  },
  {name: 'Studio: versions', query: '*[sanity::versionOf($id)]._id', params: {id: 'event-5-0'}, perspective: 'raw'},
  {
    name: 'Studio: slug is unique',
    query: '!defined(*[_type == $type && !sanity::versionOf($id) && slug.current == $slug][0]._id)',
    params: {type: 'event', id: 'event-5-0', slug: 'event-5-0'},
    perspective: 'raw',
  },
  {
    name: 'Studio: referring',
    query: '{"references":*[references($id)][0...100]{_id,_type},"total":count(*[references($id)])}',
    params: {id: 'person-5-1'},
    perspective: 'raw',
  },
]

const gate = readGate({sees: 'everything'})
const sizes = process.argv.slice(2).map(Number)
const rows: Record<string, Record<string, string | number>> = {}
for (const size of sizes.length > 0 ? sizes : [1000, 100_000]) await measure(size)
console.table(rows)

async function measure(size: number) {
  const temporary = temporaryStore()
  const started = performance.now()
  const documents = await fillStore(temporary.store, size)
  console.log(`${documents.length} documents in ${Math.round(performance.now() - started)} ms`)
  const engine = createQueryEngine({store: temporary.store, projectId: 'verite'})
  const shown = {raw: documents, published: show(documents, false), drafts: show(documents, true)}
  for (const one of cases) {
    const planned = median(() => runPlanned(engine, one), 200)
    const plain = one.query.includes('text::query') ? undefined : timed(() => runPlain(shown[one.perspective], one))
    const row = (rows[one.name] ??= {})
    row[`${size}: planned ms`] = Number(planned.toFixed(3))
    row[`${size}: plain ms`] = plain === undefined ? '(groq-js cannot)' : Math.round(plain)
    row[`${size}: times`] = plain === undefined ? '' : Math.round(plain / planned)
  }
  await engine.close()
  temporary.remove()
}

function runPlanned(engine: QueryEngine, {query, params, perspective}: Case) {
  return engine.runSync({dataset: 'production', query, params, perspective: [perspective], gate, identity: 'bench'})
}

function runPlain(dataset: readonly StoredDocument[], {query, params}: Case) {
  return evaluateSync(parse(query, {params}), {dataset, params}).data
}

function show(documents: readonly StoredDocument[], withDrafts: boolean): StoredDocument[] {
  const published = new Map(documents.filter(({_id}) => !_id.includes('.')).map((document) => [document._id, document]))
  for (const document of withDrafts ? documents : []) {
    const id = document._id.replace(/^drafts\./, '')
    if (id !== document._id) published.set(id, {...document, _id: id, _originalId: document._id})
  }
  return [...published.values()]
}

function timed(run: () => unknown): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

function median(run: () => unknown, times: number): number {
  const samples = Array.from({length: times}, () => timed(run)).toSorted((left, right) => left - right)
  return samples[Math.floor(times / 2)] ?? 0
}
