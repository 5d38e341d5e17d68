import {hiddenIds} from './canaries.ts'
import {canaryStreams} from './canary-streams.ts'
import type {Values} from './canary-search.ts'
import {routes, type Route} from '../src/routes.ts'

export type CanaryRequest = {
  method: string
  path: string
  body?: string
  /** It would end the credential of whoever asks. */
  endsCaller?: boolean
}
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

const patches = [{query: '*', set: {x: 1}}, ...hiddenIds.map((id) => ({id, set: {x: 1}}))]
const actions = [
  {actionType: 'sanity.action.document.publish', publishedId: 'film', draftId: 'drafts.film'},
  {actionType: 'sanity.action.document.edit', publishedId: 'film', draftId: 'drafts.film', patch: {set: {x: 1}}},
  {actionType: 'sanity.action.document.discard', draftId: 'drafts.film'},
  {actionType: 'sanity.action.document.unpublish', publishedId: 'film', draftId: 'drafts.film'},
  {actionType: 'sanity.action.release.publish', releaseId: 'r1'},
]
const copy = [{targetDataset: 'stolen'}]
const open = [{aclMode: 'public'}]
const secrets = [{key: 'secret', value: 1}]
const hook = [{name: 'mine', url: 'https://example.org/', on: ['update'], dataset: 'production', projection: '{...}'}]

/** What is sent to each endpoint that does not only read: one body a request. */
const sent: Readonly<Record<string, readonly unknown[]>> = {
  'POST /data/mutate/:dataset': patches.map((patch) => ({mutations: [{patch}]})),
  'POST /data/actions/:dataset': actions.map((action) => ({actions: [action]})),
  'POST /assets/:kind{images|files}/:dataset': ['a file'],
  'POST /login': [{email: 'ada@example.org', password: 'a guess'}],
  'POST /auth/logout': [{}],
  'PUT /users/me/keyvalue': [secrets],
  'PUT /projects/:project/roles/:role': [{title: 'All', grants: [{filter: 'true', permissions: ['read']}]}],
  'DELETE /projects/:project/roles/:role': [{}],
  'PUT /projects/:project/datasets/:dataset': open,
  'PATCH /projects/:project/datasets/:dataset': open,
  'DELETE /projects/:project/datasets/:dataset': [{}],
  'PUT /datasets/:dataset': open,
  'PATCH /datasets/:dataset': open,
  'DELETE /datasets/:dataset': [{}],
  'POST /comments/:dataset/setup': [{}],
  'PUT /projects/:project/datasets/:dataset/copy': copy,
  'PUT /datasets/:dataset/copy': copy,
  'PUT /aliases/:alias': [{datasetName: 'vault'}],
  'PATCH /aliases/:alias': [{datasetName: 'vault'}],
  'PATCH /aliases/:alias/unlink': [{}],
  'DELETE /aliases/:alias': [{}],
  'PUT /projects/:project/datasets/:dataset/settings/embeddings': [{enabled: true}],
  'PUT /datasets/:dataset/settings/embeddings': [{enabled: true}],
  'PUT /projects/:project/datasets/:dataset/schemas': [{schemas: [{workspace: {name: 'a'}, schema: []}]}],
  'DELETE /projects/:project/datasets/:dataset/schemas/:id': [{}],
  'POST /access/project/:project/robots': [{label: 'mine', roleName: 'administrator'}],
  'DELETE /access/project/:project/robots/:robot': [{}],
  'POST /access/robots/me/rotate': [{}],
  'POST /projects/:project/cors': [{origin: 'https://evil.example', allowCredentials: true}],
  'DELETE /projects/:project/cors/:origin{.+}': [{}],
  'POST /hooks/projects/:project': hook,
  'PATCH /hooks/projects/:project/:hook': hook,
  'DELETE /hooks/projects/:project/:hook': [{}],
  'POST /hooks/projects/:project/:hook/messages/:message/resend': [{}],
  'POST /intake/batch': [{}],
  'POST /descriptors/claim': [{}],
  'POST /descriptors/synchronize': [{}],
}
const endsCaller = new Set(['POST /auth/logout', 'POST /access/robots/me/rotate'])
const answersQueries = 'POST /data/query/:dataset'

/** Everything that can be asked, with every value that a part of a path can usefully have. */
export function canaryRequests(values: Values): CanaryRequest[] {
  return [...routes.flatMap((route) => requestsTo(route, values)), ...questions(values.dataset ?? [])]
}

/** Endpoints that the search does not ask, because nobody has said what to send there or what its path's parts can be. */
export function unsearchedRoutes(values: Values): string[] {
  const asked = (route: Route) =>
    nameOf(route) in canaryStreams || nameOf(route) === answersQueries || requestsTo(route, values).length > 0
  return routes.filter((route) => !asked(route)).map(nameOf)
}

function requestsTo(route: Route, values: Values): CanaryRequest[] {
  const {method, path} = route
  const name = nameOf(route)
  if (name in canaryStreams) return []
  const bodies = method === 'GET' ? [undefined] : (sent[name] ?? [])
  // Versions of the API differ in what they read; one is enough to refuse a write.
  const own = method === 'GET' ? values : {...values, version: ['v2025-02-19']}
  return filled(path, own).flatMap((target) =>
    bodies.map((body) => ({
      method,
      path: withOptions(target),
      ...(body !== undefined && {body: JSON.stringify(body)}),
      endsCaller: endsCaller.has(name),
    })),
  )
}

function nameOf({method, path}: Route) {
  return `${method} ${path.replace(/^\/:version/, '')}`
}

function withOptions(path: string) {
  if (/\/(mutate|actions)\//.test(path)) return `${path}?dryRun=true&returnDocuments=true`
  if (path.includes('/documents/') || path.includes('/transactions/')) return `${path}?lastRevision=true`
  if (path.startsWith('/images/')) return `${path}?dlRaw=`
  return path.includes('/data/doc/') ? `${path}?includeAllVersions=true` : path
}

/** Nothing, when there is a part of which it is not known what it can be. */
function filled(path: string, values: Values): string[] {
  const [part, name] = /:(\w+)(?:\{[^}]*\})?/.exec(path) ?? []
  if (part === undefined || name === undefined) return [path]
  return (values[name] ?? []).flatMap((value) => filled(path.replace(part, value), values))
}

function questions(datasets: readonly string[]): CanaryRequest[] {
  return datasets.flatMap((dataset) =>
    queries.flatMap((query) =>
      perspectives.flatMap((perspective) => [
        {
          method: 'GET',
          path: `/v2025-02-19/data/query/${dataset}?query=${encodeURIComponent(query)}&perspective=${perspective}&resultSourceMap=true&returnQuery=false`,
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
