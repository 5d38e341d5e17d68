import {routes, type HttpRoute} from '../src/routes.ts'
import {sampleImage} from './sample-image.ts'

export type SampleRequest = {
  route: string
  method: string
  /** Path and query as they go over the wire. */
  target: string
  headers: Record<string, string>
  body?: unknown
  /** A body that is no JSON. */
  bytes?: Uint8Array
}

const film = {_id: 'film', _type: 'film', title: 'Rust', slug: {current: 'rust'}, crew: [{_key: 'a', name: 'Ada'}]}
const query =
  '*[_type == "film" && title match $word]{_id, title, "crew": crew[]{name, "to": to->title}} | order(title)[0...5]'
const release = {actionType: 'sanity.action.release.create', releaseId: 'r1', metadata: {title: 'One'}}
const attributes = {_id: 'drafts.film', _type: 'film', title: 'Rust again'}
const patch = {
  set: {'crew[_key=="a"].name': 'Bo'},
  inc: {year: 1},
  unset: ['gone'],
  insert: {after: 'crew[-1]', items: [1]},
}
const membership = {resourceType: 'project', resourceId: 'verite', roleNames: ['viewer']}
const hook = {
  name: 'site',
  url: 'https://hooks.invalid/told',
  dataset: 'scratch',
  isDisabledByUser: true,
  rule: {on: ['create', 'update'], filter: 'delta::changedAny(title)', projection: '{_id, title}'},
  headers: {'x-source': 'lake'},
  secret: 'shared',
}

/** Valid bodies by method and path; the routes of the table that are not here take none. */
const bodies: Record<string, readonly unknown[]> = {
  'POST /:version/data/query/:dataset': [
    {query, params: {word: 'ru*'}, perspective: ['published'], resultSourceMap: true},
  ],
  'POST /:version/data/mutate/:dataset': [
    {mutations: [{createOrReplace: film}, {patch: {id: 'film', ...patch}}], transactionId: 'tx-1'},
    {mutations: [{create: {_type: 'person', name: 'Ada', of: {_ref: 'film', _type: 'reference'}}}]},
    {mutations: [{createIfNotExists: {_id: 'drafts.person', _type: 'person'}}, {delete: {id: 'drafts.person'}}]},
    {mutations: [{patch: {query: '*[_id == $id]', params: {id: 'film'}, set: {title: 'Other'}}}]},
    {mutations: [{patch: {id: 'film', diffMatchPatch: {title: '@@ -1,4 +1,5 @@\n Rust\n+y\n'}, merge: {a: {b: 1}}}}]},
  ],
  'POST /:version/data/actions/:dataset': [
    {actions: [{actionType: 'sanity.action.document.create', publishedId: 'film', attributes, ifExists: 'ignore'}]},
    {actions: [{actionType: 'sanity.action.document.edit', draftId: 'drafts.film', publishedId: 'film', patch}]},
    {actions: [{actionType: 'sanity.action.document.publish', draftId: 'drafts.film', publishedId: 'film'}]},
    {actions: [{actionType: 'sanity.action.document.unpublish', draftId: 'drafts.film', publishedId: 'film'}]},
    {actions: [{actionType: 'sanity.action.document.delete', publishedId: 'film', includeDrafts: ['drafts.film']}]},
    {actions: [release], dryRun: true},
    {actions: [release, {actionType: 'sanity.action.release.delete', releaseId: 'r1'}]},
    {actions: [{actionType: 'sanity.action.release.schedule', releaseId: 'r1', publishAt: '2999-01-01T00:00:00Z'}]},
    {
      actions: [
        {
          actionType: 'sanity.action.document.version.create',
          publishedId: 'film',
          document: {...film, _id: 'versions.r1.film'},
        },
      ],
    },
  ],
  'PUT /:version/users/me/keyvalue': [[{key: 'desk', value: {open: true}}]],
  'PUT /:version/projects/:project/roles/:role': [
    {
      title: 'Notes',
      description: '',
      grants: [{datasets: ['production'], filter: '_type == "note"', permissions: ['read']}],
    },
  ],
  'PUT /:version/projects/:project/datasets/:dataset': [{aclMode: 'private'}],
  'PATCH /:version/projects/:project/datasets/:dataset': [{aclMode: 'public'}],
  'PUT /:version/datasets/:dataset': [{aclMode: 'public'}],
  'PATCH /:version/datasets/:dataset': [{aclMode: 'public'}],
  'PUT /:version/projects/:project/datasets/:dataset/copy': [{targetDataset: 'scratch-2', skipHistory: true}],
  'PUT /:version/datasets/:dataset/copy': [{targetDataset: 'scratch-2'}],
  'PUT /:version/aliases/:alias': [{datasetName: 'scratch'}],
  'PATCH /:version/aliases/:alias': [{datasetName: 'scratch'}],
  'PUT /:version/projects/:project/datasets/:dataset/settings/embeddings': [{enabled: false}],
  'PUT /:version/datasets/:dataset/settings/embeddings': [{enabled: false}],
  'PUT /:version/projects/:project/datasets/:dataset/schemas': [
    {schemas: [{workspace: {name: 'default', title: 'Studio'}, schema: [{name: 'film', type: 'document'}], tag: 'a'}]},
  ],
  'POST /:version/access/project/:project/robots': [{label: 'site', memberships: [membership]}],
  'POST /:version/projects/:project/cors': [{origin: 'https://example.org', allowCredentials: true}],
  'POST /:version/hooks/projects/:project': [hook],
  'PATCH /:version/hooks/projects/:project/:hook': [{rule: {filter: '_type == "film"'}}],
  'POST /:version/intake/batch': [{batch: []}],
  'POST /:version/descriptors/claim': [{contextKey: 'a', descriptorId: 'b'}],
  'POST /:version/descriptors/synchronize': [{descriptor: {}}],
}

const listening = '?query=*&includeResult=true&includePreviousRevision=true&effectFormat=mendoza&enableResume=true'
const searches: Record<string, readonly string[]> = {
  '/:version/data/query/:dataset': [
    `?query=${encodeURIComponent(query)}&$word=%22ru*%22&perspective=drafts&resultSourceMap=true&explain=true`,
    '?query=*&perspective=r1,drafts&returnQuery=false&tag=x&useCdn=true&lastLiveEventId=1',
  ],
  '/:version/data/doc/:dataset/:ids': ['?includeAllVersions=true&excludeContent=true'],
  '/:version/data/mutate/:dataset': ['?returnIds=true&returnDocuments=true&visibility=async', '?dryRun=true'],
  '/:version/data/listen/:dataset': [listening],
  '/:version/data/live/events/:dataset': ['?includeDrafts=true'],
  '/:version/data/history/:dataset/transactions/:ids': [
    '?fromTransaction=tx-1&toTransaction=&fromTime=2026-01-01T00:00:00Z&authors=a,b&limit=10&reverse=true&effectFormat=mendoza',
  ],
  '/:version/data/history/:dataset/documents/:ids': [
    '?revision=tx-1',
    '?time=2026-01-01T00:00:00Z',
    '?lastRevision=true',
  ],
  '/:version/data/export/:dataset': ['?types=film,person'],
  '/images/:project/:dataset/:file': [
    '?w=20&h=10&fit=crop&crop=focalpoint&fp-x=0.2&fp-y=0.3&auto=format&q=50',
    '?rect=0,0,4,4&blur=20&or=90&bg=fff&dl',
  ],
  '/files/:project/:dataset/:file': ['?dl=name.txt'],
  '/login': ['?origin=http://localhost:3333&type=dual&withSid=true', '?token=abc'],
  '/:version/assets/:kind/:dataset': ['?filename=a.png&meta=lqip,palette&label=x&creditLine=y&sourceId=1&sourceName=n'],
  '/:version/audit': ['?actor=a&dataset=production&since=2026-01-01&limit=5&before=10'],
}

const places: Record<string, readonly string[]> = {
  version: ['v2025-02-19', 'v2021-06-07', 'v1', 'vX'],
  project: ['verite'],
  dataset: ['production', 'production', 'scratch', '~other'],
  ids: ['film', 'film,drafts.film,versions.r1.film'],
  id: ['film', 'drafts.film', 'r1'],
  kind: ['images', 'files'],
  keys: ['desk,other'],
  robot: ['robot-that-is-not'],
  role: ['notes'],
  hook: ['hook-that-is-not'],
  alias: ['other'],
}

/** Some valid request of every route, in turn. */
export function sampleRequests(imageFile: string): SampleRequest[] {
  const values: Record<string, readonly string[]> = {...places, file: [imageFile]}
  return routes
    .filter((route): route is HttpRoute => route.method !== 'WEBSOCKET')
    .flatMap((route) => samplesOf(route, values))
}

function samplesOf({method, path}: HttpRoute, values: Record<string, readonly string[]>): SampleRequest[] {
  const plain = path.replaceAll(/\{[^}]*\}/g, '').replace(/\/:name$/, '')
  const route = `${method} ${plain}`
  // A dataset that is gone for most of the run would leave little to ask for.
  const known = method === 'DELETE' ? {...values, dataset: ['scratch']} : values
  const targets = ['', ...(searches[plain] ?? [])].map((search, turn) => fill(path, known, turn) + search)
  if (plain.includes('/assets/'))
    return targets.map((target) => ({
      route,
      method,
      target,
      headers: {'content-type': 'image/png'},
      bytes: sampleImage,
    }))
  if (route === 'POST /login') return [formOf(route, targets[0] ?? path)]
  const sent = bodies[route] ?? [undefined]
  const headers: Record<string, string> = sent[0] === undefined ? {} : {'content-type': 'application/json'}
  return targets.flatMap((target) => sent.map((body) => ({route, method, target, headers, body})))
}

function formOf(route: string, target: string): SampleRequest {
  const bytes = Buffer.from('email=ada%40example.org&password=wrong&origin=http%3A%2F%2Flocalhost%3A3333&type=dual')
  const headers = {'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3400'}
  return {route, method: 'POST', target, headers, bytes}
}

function fill(path: string, values: Record<string, readonly string[]>, turn: number): string {
  return path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, (_part, name: string) => {
    const known = values[name] ?? ['x']
    return known[turn % known.length] ?? 'x'
  })
}
