import {once} from 'node:events'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {WebSocket} from 'ws'
import {z} from 'zod'
import {serveLake, type Caller, type ServedLake} from '../test/served-lake.ts'
import {lakeAuthor} from './access/identity.ts'
import {routes} from './routes.ts'

let served: ServedLake
let user: string
let image: string
let file: string
let hook: string
let otherHook: string

beforeAll(async () => {
  served = await serveLake()
  const editor = served.client('editor')
  await editor.create({_id: 'film', _type: 'film', title: 'Published'})
  await editor.create({_id: 'drafts.film', _type: 'film', title: 'Draft'})
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const administrator = served.client('administrator')
  const addHook = async (url: string): Promise<{id: string}> =>
    await administrator.request({
      method: 'POST',
      url: '/hooks/projects/verite',
      body: {name: 'site', dataset: 'production', url, rule: {projection: '_id'}},
    })
  hook = (await addHook('http://127.0.0.1:9/')).id
  otherHook = (await addHook('http://127.0.0.1:9/')).id
  await editor.create({_id: 'told', _type: 'film'})
  while ((await served.request('administrator', `${v}/hooks/projects/verite/attempts/1`)).status !== 200)
    await sleep(20)
  image = (await editor.assets.upload('image', pixel)).path
  file = (await editor.assets.upload('file', Buffer.from('text'), {filename: 'a.txt'})).path
  user = (await served.lake.accounts.addUser({email: 'ada@example.org', displayName: 'Ada', role: 'viewer'})).id
}, 30_000)
afterAll(() => served.stop())

const callers: Caller[] = ['anonymous', 'viewer', 'contributor', 'editor', 'administrator']
type Statuses = [anonymous: number, viewer: number, contributor: number, editor: number, administrator: number]

const open: Statuses = [200, 200, 200, 200, 200]
const members: Statuses = [401, 200, 200, 200, 200]
const administrators: Statuses = [401, 403, 403, 403, 200]

const v = '/v2025-02-19'
const p = `${v}/projects/verite`
const hooks = '/:version/hooks/projects/:project'
const hooksPath = `${v}/hooks/projects/verite`
const query = encodeURIComponent('*[_type == "film"]')
const json = (value: unknown) => JSON.stringify(value)
const releaseAction = (releaseId: string) =>
  json({actions: [{actionType: 'sanity.action.release.create', releaseId, metadata: {title: 'R'}}], dryRun: true})

type Example = {route: string; path: string | (() => string); body?: string; statuses: Statuses}

/** At least one request for every route, and what it is answered with for everybody who may send it. */
const examples: Example[] = [
  {route: 'GET /health', path: '/health', statuses: open},
  {route: 'GET /ready', path: '/ready', statuses: open},
  {route: 'GET /metrics', path: '/metrics', statuses: members},

  {route: 'GET /:version/data/query/:dataset', path: `${v}/data/query/production?query=${query}`, statuses: open},
  ...['raw', 'drafts', 'r1,drafts'].map((perspective) => ({
    route: 'GET /:version/data/query/:dataset',
    path: `${v}/data/query/production?query=${query}&perspective=${perspective}`,
    statuses: members,
  })),
  {
    route: 'POST /:version/data/query/:dataset',
    path: `${v}/data/query/production`,
    body: json({query: '*'}),
    statuses: open,
  },
  {route: 'GET /:version/data/doc/:dataset/:ids', path: `${v}/data/doc/production/film`, statuses: open},
  ...(
    [
      ['film', [401, 403, 403, 200, 200]],
      ['drafts.film', [401, 403, 200, 200, 200]],
      ['versions.r1.film', [401, 403, 200, 200, 200]],
      ['sanity-preview-url-secret.share-access', [401, 403, 403, 200, 200]],
      ['_.anything', [401, 403, 403, 403, 200]],
    ] satisfies [string, Statuses][]
  ).map(([id, statuses]) => ({
    route: 'POST /:version/data/mutate/:dataset',
    path: `${v}/data/mutate/production?dryRun=true`,
    body: json({mutations: [{createOrReplace: {_id: id, _type: 'film'}}]}),
    statuses,
  })),
  {
    route: 'POST /:version/data/actions/:dataset',
    path: `${v}/data/actions/production`,
    body: releaseAction('r2'),
    statuses: [401, 403, 403, 200, 200],
  },
  {
    route: 'GET /:version/data/references/:dataset/documents/:id/to',
    path: `${v}/data/references/production/documents/film/to`,
    statuses: members,
  },
  {
    route: 'GET /:version/data/history/:dataset/transactions/:ids',
    path: `${v}/data/history/production/transactions/film`,
    statuses: members,
  },
  {
    route: 'GET /:version/data/history/:dataset/documents/:ids',
    path: `${v}/data/history/production/documents/film?lastRevision=true`,
    statuses: members,
  },
  {
    route: 'GET /:version/data/history/:dataset/events/documents/:id',
    path: `${v}/data/history/production/events/documents/film`,
    statuses: members,
  },
  {
    route: 'GET /:version/data/history/:dataset/events/releases/:id',
    path: `${v}/data/history/production/events/releases/r1`,
    statuses: members,
  },
  {route: 'GET /:version/data/listen/:dataset', path: `${v}/data/listen/production?query=*`, statuses: open},
  {route: 'GET /:version/data/live/events/:dataset', path: `${v}/data/live/events/production`, statuses: open},
  {
    route: 'GET /:version/data/live/events/:dataset',
    path: `${v}/data/live/events/production?includeDrafts=true`,
    statuses: members,
  },
  {route: 'WEBSOCKET /mux', path: '/mux', statuses: [101, 101, 101, 101, 101]},
  {
    route: 'WEBSOCKET /:version/socket/:dataset',
    path: `${v}/socket/production`,
    statuses: [101, 101, 101, 101, 101],
  },
  {
    route: 'POST /:version/assets/:kind{images|files}/:dataset',
    path: `${v}/assets/files/production?filename=b.txt`,
    body: 'text',
    statuses: [401, 403, 200, 200, 200],
  },
  {route: 'GET /images/:project/:dataset/:file', path: () => `/${image}`, statuses: open},
  {route: 'GET /images/:project/:dataset/:file/:name', path: () => `/${image}/name.png`, statuses: open},
  {route: 'GET /files/:project/:dataset/:file', path: () => `/${file}`, statuses: open},
  {route: 'GET /files/:project/:dataset/:file/:name', path: () => `/${file}/name.txt`, statuses: open},
  {route: 'GET /:version/data/export/:dataset', path: `${v}/data/export/production`, statuses: open},

  {route: 'GET /login', path: '/login', statuses: open},
  {route: 'POST /login', path: '/login', body: 'no form', statuses: [400, 400, 400, 400, 400]},
  {route: 'GET /:version/auth/providers', path: `${v}/auth/providers`, statuses: open},
  {route: 'GET /:version/auth/id', path: `${v}/auth/id`, statuses: members},
  {route: 'GET /:version/auth/fetch', path: `${v}/auth/fetch?sid=x`, statuses: [401, 401, 401, 401, 401]},
  {route: 'POST /:version/auth/logout', path: `${v}/auth/logout`, statuses: open},
  {route: 'GET /:version/users/me', path: `${v}/users/me`, statuses: members},
  {route: 'GET /:version/users/me/keyvalue/:keys', path: `${v}/users/me/keyvalue/a,b`, statuses: members},
  {
    route: 'PUT /:version/users/me/keyvalue',
    path: `${v}/users/me/keyvalue`,
    body: json([{key: 'a', value: 1}]),
    statuses: members,
  },
  {route: 'GET /:version/users/:ids', path: () => `${v}/users/${user}`, statuses: members},

  {route: 'GET /:version/projects', path: `${v}/projects`, statuses: members},
  {route: 'GET /:version/projects/:project', path: p, statuses: members},
  {route: 'GET /:version/projects/:project', path: `${v}/projects/other`, statuses: [401, 404, 404, 404, 404]},
  {route: 'GET /:version/projects/:project/grants', path: `${p}/grants`, statuses: members},
  {route: 'GET /:version/projects/:project/roles', path: `${p}/roles`, statuses: members},
  {
    route: 'PUT /:version/projects/:project/roles/:role',
    path: `${p}/roles/fact-checker`,
    body: json({title: 'Fact-checker', grants: [{filter: '_type == "claim"', permissions: ['read']}]}),
    statuses: administrators,
  },
  {
    route: 'DELETE /:version/projects/:project/roles/:role',
    path: `${p}/roles/fact-checker`,
    statuses: administrators,
  },
  {route: 'GET /:version/projects/:project/datasets', path: `${p}/datasets`, statuses: members},
  {
    route: 'PUT /:version/projects/:project/datasets/:dataset',
    path: `${p}/datasets/new-one`,
    body: json({aclMode: 'private'}),
    statuses: administrators,
  },
  {
    route: 'PATCH /:version/projects/:project/datasets/:dataset',
    path: `${p}/datasets/new-one`,
    body: json({aclMode: 'public'}),
    statuses: administrators,
  },
  {
    route: 'DELETE /:version/projects/:project/datasets/:dataset',
    path: `${p}/datasets/new-one`,
    statuses: administrators,
  },
  {route: 'GET /:version/datasets', path: `${v}/datasets`, statuses: members},
  {route: 'PUT /:version/datasets/:dataset', path: `${v}/datasets/new-two`, body: '{}', statuses: administrators},
  {
    route: 'PATCH /:version/datasets/:dataset',
    path: `${v}/datasets/new-two`,
    body: json({aclMode: 'private'}),
    statuses: administrators,
  },
  {route: 'DELETE /:version/datasets/:dataset', path: `${v}/datasets/new-two`, statuses: administrators},
  {
    route: 'GET /:version/projects/:project/datasets/:dataset/acl',
    path: `${p}/datasets/production/acl`,
    statuses: members,
  },
  {
    route: 'GET /:version/projects/:project/datasets/:dataset/settings/indexing',
    path: `${p}/datasets/production/settings/indexing`,
    statuses: members,
  },
  {
    route: 'GET /:version/projects/:project/new-content-release-allowed',
    path: `/vX/projects/verite/new-content-release-allowed`,
    statuses: members,
  },
  {route: 'GET /:version/features', path: `${v}/features`, statuses: members},
  {
    route: 'POST /:version/comments/:dataset/setup',
    path: `${v}/comments/production/setup`,
    statuses: [401, 403, 200, 200, 200],
  },

  {
    route: 'PUT /:version/projects/:project/datasets/:dataset/copy',
    path: `${p}/datasets/nowhere/copy`,
    body: json({targetDataset: 'copy'}),
    statuses: [401, 403, 403, 403, 404],
  },
  {
    route: 'PUT /:version/datasets/:dataset/copy',
    path: `${v}/datasets/production/copy`,
    body: json({targetDataset: 'copy'}),
    statuses: administrators,
  },
  {route: 'GET /:version/projects/:project/datasets/copy', path: `${p}/datasets/copy`, statuses: administrators},
  {route: 'GET /:version/jobs/:job', path: `${v}/jobs/x`, statuses: [404, 404, 404, 404, 404]},
  {route: 'GET /:version/jobs/:job/listen', path: `${v}/jobs/x/listen`, statuses: [404, 404, 404, 404, 404]},
  {route: 'GET /:version/aliases', path: `${v}/aliases`, statuses: members},
  {route: 'PUT /:version/aliases/:alias', path: `${v}/aliases/live`, body: '{}', statuses: administrators},
  {
    route: 'PATCH /:version/aliases/:alias',
    path: `${v}/aliases/live`,
    body: json({datasetName: 'production'}),
    statuses: administrators,
  },
  {route: 'GET /:version/data/query/:dataset', path: `${v}/data/query/~live?query=${query}`, statuses: open},
  {route: 'PATCH /:version/aliases/:alias/unlink', path: `${v}/aliases/live/unlink`, statuses: administrators},
  {route: 'DELETE /:version/aliases/:alias', path: `${v}/aliases/live`, statuses: administrators},
  ...[`${p}/datasets`, `${v}/datasets`].flatMap((address) => {
    const route = `${address === p + '/datasets' ? '/:version/projects/:project' : '/:version'}/datasets/:dataset/settings/embeddings`
    const path = `${address}/production/settings/embeddings`
    return [
      {route: `GET ${route}`, path, statuses: members},
      {route: `PUT ${route}`, path, body: json({enabled: false}), statuses: administrators},
      {
        route: `PUT ${route}`,
        path,
        body: json({enabled: true}),
        statuses: [401, 403, 403, 403, 422] satisfies Statuses,
      },
    ]
  }),
  {
    route: 'GET /:version/projects/:project/datasets/:dataset/schemas',
    path: `${p}/datasets/production/schemas`,
    statuses: members,
  },
  {
    route: 'GET /:version/projects/:project/datasets/:dataset/schemas/:id',
    path: `${p}/datasets/production/schemas/_.schemas.default`,
    statuses: members,
  },
  {
    route: 'PUT /:version/projects/:project/datasets/:dataset/schemas',
    path: `${p}/datasets/production/schemas`,
    body: json({schemas: [{workspace: {name: 'default'}, schema: []}]}),
    statuses: administrators,
  },
  {
    route: 'DELETE /:version/projects/:project/datasets/:dataset/schemas/:id',
    path: `${p}/datasets/production/schemas/_.schemas.default`,
    statuses: administrators,
  },
  {
    route: 'GET /:version/access/project/:project/robots',
    path: `${v}/access/project/verite/robots`,
    statuses: administrators,
  },
  {
    route: 'POST /:version/access/project/:project/robots',
    path: `${v}/access/project/verite/robots`,
    body: json({
      label: 'ci',
      memberships: [{resourceType: 'project', resourceId: 'verite', roleNames: ['viewer']}],
    }),
    statuses: [401, 403, 403, 403, 201],
  },
  {
    route: 'DELETE /:version/access/project/:project/robots/:robot',
    path: `${v}/access/project/verite/robots/x`,
    statuses: [401, 403, 403, 403, 404],
  },
  {
    route: 'GET /:version/access/project/:project/users',
    path: `${v}/access/project/verite/users`,
    statuses: members,
  },
  {
    route: 'GET /:version/access/project/:project/users/:user',
    path: `${v}/access/project/verite/users/nobody`,
    statuses: [401, 404, 404, 404, 404],
  },
  {
    route: 'GET /:version/access/project/:project/roles',
    path: `${v}/access/project/verite/roles`,
    statuses: members,
  },
  {
    route: 'GET /:version/invitations/project/:project',
    path: `${v}/invitations/project/verite`,
    statuses: members,
  },
  {route: 'GET /:version/audit', path: `${v}/audit`, statuses: administrators},
  {route: 'GET /:version/projects/:project/cors', path: `${p}/cors`, statuses: members},
  {
    route: 'POST /:version/projects/:project/cors',
    path: `${p}/cors`,
    body: json({origin: 'https://example.org', allowCredentials: true}),
    statuses: [401, 403, 403, 403, 403],
  },
  {
    route: 'DELETE /:version/projects/:project/cors/:origin{.+}',
    path: `${p}/cors/x`,
    statuses: [401, 403, 403, 403, 403],
  },
  {route: `GET ${hooks}`, path: hooksPath, statuses: administrators},
  {
    route: `POST ${hooks}`,
    path: hooksPath,
    body: json({name: 'a', dataset: 'production', url: 'https://example.org'}),
    statuses: [401, 403, 403, 403, 201],
  },
  {route: `GET ${hooks}/attempts/:attempt`, path: `${hooksPath}/attempts/1`, statuses: administrators},
  {route: `GET ${hooks}/:hook`, path: () => `${hooksPath}/${hook}`, statuses: administrators},
  {route: `PATCH ${hooks}/:hook`, path: () => `${hooksPath}/${hook}`, body: '{}', statuses: administrators},
  {route: `DELETE ${hooks}/:hook`, path: () => `${hooksPath}/${otherHook}`, statuses: administrators},
  {route: `GET ${hooks}/:hook/messages`, path: () => `${hooksPath}/${hook}/messages`, statuses: administrators},
  {route: `GET ${hooks}/:hook/attempts`, path: () => `${hooksPath}/${hook}/attempts`, statuses: administrators},
  {
    route: `POST ${hooks}/:hook/messages/:message/resend`,
    path: () => `${hooksPath}/${hook}/messages/1/resend`,
    statuses: administrators,
  },

  {route: 'GET /:version/ping', path: `${v}/ping`, statuses: open},
  {route: 'GET /:version/data/ping/:dataset', path: `${v}/data/ping/production`, statuses: open},
  {route: 'GET /:version/check/cors', path: `${v}/check/cors`, statuses: open},
  {route: 'GET /:version/intake/telemetry-status', path: `${v}/intake/telemetry-status`, statuses: open},
  {route: 'POST /:version/intake/batch', path: `${v}/intake/batch`, body: '{}', statuses: open},
  {route: 'GET /:version/journey/:topic', path: `${v}/journey/trial`, statuses: members},
  {route: 'GET /:version/help', path: `${v}/help`, statuses: open},
  {route: 'GET /:version/schedules/:project/:dataset', path: `${v}/schedules/verite/production`, statuses: members},
  {route: 'POST /:version/descriptors/claim', path: `${v}/descriptors/claim`, body: '{}', statuses: members},
  {
    route: 'POST /:version/descriptors/synchronize',
    path: `${v}/descriptors/synchronize`,
    body: '{}',
    statuses: members,
  },
  {route: 'GET /:version/projects/:project/user-applications', path: `${p}/user-applications`, statuses: members},
  {route: 'GET /:version/user-applications', path: `${v}/user-applications`, statuses: members},
  {route: 'GET /:version/subscriptions/project/:project', path: `${v}/subscriptions/project/verite`, statuses: members},
  {route: 'GET /:version/access/requests/me', path: `${v}/access/requests/me`, statuses: members},
  {
    route: 'GET /:version/access/project/:project/requests',
    path: `${v}/access/project/verite/requests`,
    statuses: members,
  },
]

const nameOf = ({method, path}: {method: string; path: string}) => `${method} ${path}`

describe.each(examples)('$route $path', ({route, path, body, statuses}) => {
  it(`answers ${statuses.map((status, index) => `${callers[index]} ${status}`).join(', ')}`, async () => {
    const address = typeof path === 'string' ? path : path()
    const method = route.split(' ')[0] ?? ''
    const answers: Record<string, number> = {}
    for (const caller of callers) answers[caller] = await statusOf(method, caller, address, body)
    expect(answers).toEqual(Object.fromEntries(callers.map((caller, index) => [caller, statuses[index]])))
  })
})

it('says that history is kept for good, which the releases tool reads of every archived release', async () => {
  const response = await served.request('viewer', `${v}/subscriptions/project/verite`, {method: 'GET'})
  expect(await response.json()).toMatchObject({
    featureTypes: {retention: {features: [{attributes: {maxRetentionDays: null}}]}},
  })
})

it('every route has an example', () => {
  const others = ['POST /:version/access/robots/me/rotate']
  expect(new Set([...examples.map(({route}) => route), ...others])).toEqual(new Set(routes.map(nameOf)))
})

async function statusOf(method: string, caller: Caller, path: string, body?: string) {
  if (method === 'WEBSOCKET') return await handshake(caller, path)
  const response = await served.request(caller, path, {method, body})
  await response.body?.cancel()
  return response.status
}

async function handshake(caller: Caller, path: string) {
  const headers = caller === 'anonymous' ? {} : {authorization: `Bearer ${served.tokens[caller]}`}
  const socket = new WebSocket(served.url.replace('http', 'ws') + path, {headers})
  const [response] = await once(socket, 'upgrade')
  socket.terminate()
  return response.statusCode
}

it('GET /:version/users/:ids knows the lake, as the author of what it does by itself', async () => {
  const answer = await served.request('viewer', `${v}/users/${lakeAuthor.id},nobody`)
  expect(await answer.json()).toEqual([{...lakeAuthor, imageUrl: null, isRobot: true}, null])
})

// Last, since it ends the tokens of everybody else here.
it('POST /:version/access/robots/me/rotate gives a token another secret', async () => {
  const path = `${v}/access/robots/me/rotate`
  expect(await statusOf('POST', 'anonymous', path)).toBe(401)
  const answer = await served.request('viewer', path, {method: 'POST'})
  const {token} = z.object({token: z.string()}).parse(await answer.json())
  expect(await statusOf('GET', 'viewer', `${v}/users/me`)).toBe(401)
  const headers = {authorization: `Bearer ${token}`}
  expect((await fetch(`${served.url}${v}/users/me`, {headers})).status).toBe(200)
})
