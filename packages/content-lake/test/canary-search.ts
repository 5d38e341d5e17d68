import {randomUUID} from 'node:crypto'
import type {ServedLake} from './served-lake.ts'
import {streamedText} from './streamed-text.ts'
import {routes} from '../src/routes.ts'

const canary = 'canary-7d1f'
const v = '/v2025-02-19'
const hiddenIds = ['film', 'drafts.film', 'drafts.only', 'versions.r1.film', 'hidden.film', 'memo', '_.releases.r1']
const perspectives = ['published', 'raw', 'drafts', 'r1', 'r1,drafts', 'previewDrafts']
const queries = [
  '*',
  '*[_id in path("**")]{..., "to": to->, "weak": weak->}',
  '*[_id == "pointer"]{"a": to->title, "b": weak->title, "c": *[_id == ^.to._ref][0]}',
  '{"a": *[note match "canary*"]._id, "b": *[defined(note)]{note}, "c": *[_id == "film"][0].crew[].note}',
  '*[references("memo")]{..., "x": to->}',
  '*[sanity::versionOf("film")]{title}',
  '*[[@] match text::query("canary")]{title, "s": _score}',
  '*[_type == "film"] | score(title match "canary*") | order(_score desc)',
]

/** Who must find nothing: nobody, tokens that count no more, and a role that may see something else. */
export type Searcher = {name: string; token?: string}

/** Fills a lake with a canary in every place that is not for everybody, and something that is. */
export async function hideCanaries(served: ServedLake) {
  const administrator = served.client('administrator')
  await administrator.datasets.create('vault', {aclMode: 'private'})
  const vault = served.client('administrator', {dataset: 'vault'})
  await vault.create({_id: 'vaulted', _type: 'film', title: canary})
  const secretFile = await vault.assets.upload('file', Buffer.from(canary), {filename: 'a.txt'})
  await administrator
    .transaction()
    .create({_id: 'film', _type: 'film', title: 'Shown', note: canary, crew: [{_key: 'a', note: canary}]})
    .create({_id: 'drafts.film', _type: 'film', title: canary})
    .create({_id: 'drafts.only', _type: 'film', title: canary})
    .create({_id: 'versions.r1.film', _type: 'film', title: canary})
    .create({_id: 'hidden.film', _type: 'film', title: canary})
    .create({_id: 'memo', _type: 'memo', title: canary})
    .create({_id: 'notice', _type: 'notice', title: 'For all'})
    .create({
      _id: 'pointer',
      _type: 'notice',
      to: {_ref: 'memo', _type: 'reference'},
      weak: {_ref: 'drafts.only', _weak: true},
    })
    .commit()
  return {file: secretFile.path.split('/').at(-1) ?? ''}
}

/** Asks every endpoint, as everybody who may not know, in every perspective. Returns where the canary was. */
export async function searchCanary(served: ServedLake, searchers: readonly Searcher[], file: string) {
  const found: string[] = []
  for (const searcher of searchers) {
    const requests = [...readings(file), ...questions(), ...writings()]
    for (const {method, path, body} of requests) {
      const response = await fetch(served.url + path, {method, body, headers: headersOf(searcher), redirect: 'manual'})
      if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
        await response.body?.cancel()
        continue
      }
      const text = `${await response.text()} ${JSON.stringify([...response.headers])}`
      if (response.status >= 500) found.push(`${searcher.name}: ${method} ${path} failed with ${response.status}`)
      // What was asked may be repeated in the answer.
      if (text.replaceAll(`title match \\"${canary}`, '').includes(canary))
        found.push(`${searcher.name}: ${method} ${path}`)
    }
  }
  return [...found, ...(await overhear(served, searchers))]
}

function headersOf({token}: Searcher): Record<string, string> {
  return token === undefined ? {} : {authorization: `Bearer ${token}`}
}

/** Every route that is read, with every value that a part of its path can usefully have. */
function readings(file: string) {
  const values: Record<string, readonly string[]> = {
    version: ['v2025-02-19', 'v1', 'vX'],
    project: ['verite'],
    dataset: ['production', 'vault'],
    ids: [`${hiddenIds.join(',')},vaulted`],
    id: [...hiddenIds, 'vaulted', 'r1'],
    file: [file],
  }
  return routes
    .filter(({method, path}) => method === 'GET' && path !== '/login')
    .flatMap(({path}) => filled(path, values))
    .map((path) => ({method: 'GET', path: withOptions(path), body: undefined}))
}

function withOptions(path: string) {
  if (path.includes('/documents/') || path.includes('/transactions/')) return `${path}?lastRevision=true`
  return path.includes('/data/doc/') ? `${path}?includeAllVersions=true` : path
}

function filled(path: string, values: Record<string, readonly string[]>): string[] {
  const [part, name] = /:(\w+)(?:\{[^}]*\})?/.exec(path) ?? []
  if (part === undefined || name === undefined) return [path]
  return (values[name] ?? ['x']).flatMap((value) => filled(path.replace(part, value), values))
}

function questions() {
  return ['production', 'vault'].flatMap((dataset) =>
    queries.flatMap((query) =>
      perspectives.flatMap((perspective) => [
        {
          method: 'GET',
          path: `${v}/data/query/${dataset}?query=${encodeURIComponent(query)}&perspective=${perspective}&resultSourceMap=true&returnQuery=false`,
          body: undefined,
        },
        {
          method: 'POST',
          path: `/v1/data/query/${dataset}?returnQuery=false`,
          body: JSON.stringify({query, perspective}),
        },
      ]),
    ),
  )
}

/** Writes that change nothing, but might say what they would have changed. */
function writings() {
  const mutations = [{patch: {query: '*', set: {x: 1}}}, ...hiddenIds.map((id) => ({patch: {id, set: {x: 1}}}))]
  return mutations.map((mutation) => ({
    method: 'POST',
    path: `${v}/data/mutate/production?dryRun=true&returnDocuments=true`,
    body: JSON.stringify({mutations: [mutation]}),
  }))
}

/** Listens as everybody while what is hidden changes, until something that is not does. */
async function overhear(served: ServedLake, searchers: readonly Searcher[]): Promise<string[]> {
  const last = `notice-${randomUUID()}`
  const options = 'includeResult=true&includePreviousRevision=true&includeAllVersions=true&effectFormat=mendoza'
  const heard = await Promise.all(
    searchers.map(async (searcher) => {
      const path = `${served.url}${v}/data/listen/production?query=*&${options}`
      const response = await fetch(path, {headers: headersOf(searcher)})
      return {searcher, stream: response.ok ? streamedText(response) : undefined}
    }),
  )
  for (const {stream} of heard) await stream?.until(/event: welcome[^]*?\n\n/)
  const administrator = served.client('administrator')
  const title = `${canary} ${last}`
  for (const id of ['drafts.film', 'versions.r1.film', 'memo', 'hidden.film'])
    await administrator.patch(id, {set: {title}}).commit()
  await administrator.patch('film', {set: {note: title}}).commit()
  await administrator.create({_id: last, _type: 'notice', title: 'The last one'})
  const found: string[] = []
  for (const {searcher, stream} of heard) {
    const text = (await stream?.until(new RegExp(`[^]*"documentId":"${last}"[^]*?\n\n`))) ?? ''
    if (text.includes(canary)) found.push(`${searcher.name}: listening`)
    await stream?.leave()
  }
  return found
}
