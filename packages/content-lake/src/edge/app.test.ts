import {Writable} from 'node:stream'
import {afterAll, beforeAll, describe, expect, it, test} from '@jest/globals'
import {pino} from 'pino'
import {serveLake, studioOrigin, type ServedLake} from '../../test/served-lake.ts'

const lines: string[] = []
const log = pino({}, new Writable({write: (chunk, _encoding, done) => (lines.push(String(chunk)), done())}))
let served: ServedLake

beforeAll(async () => {
  served = await serveLake({log})
})
afterAll(() => served.stop())

const me = '/v2025-02-19/users/me'

describe('a browser on an allowed origin', () => {
  it('may call with credentials, and from that origin only', async () => {
    const {headers} = await served.request('viewer', me, {headers: {origin: studioOrigin}})
    expect(headers.get('access-control-allow-origin')).toBe(studioOrigin)
    expect(headers.get('access-control-allow-credentials')).toBe('true')
    expect(headers.get('vary')).toMatch(/origin/i)
  })

  it('may send the headers that it asks for, and need not ask again for ten minutes', async () => {
    const {status, headers} = await served.request('anonymous', me, {
      method: 'OPTIONS',
      headers: {
        origin: studioOrigin,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization,x-sanity-app',
      },
    })
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-headers')).toBe('authorization,x-sanity-app')
    expect(headers.get('access-control-allow-methods')).toContain('PUT')
    expect(headers.get('access-control-max-age')).toBe('600')
  })

  it('may read errors too', async () => {
    const {status, headers} = await served.request('anonymous', me, {headers: {origin: studioOrigin}})
    expect(status).toBe(401)
    expect(headers.get('access-control-allow-origin')).toBe(studioOrigin)
  })
})

test('a connection is kept for longer than a proxy keeps its own, which would be closed under a write', async () => {
  const {headers} = await served.request('viewer', me)
  expect(headers.get('keep-alive')).toBe('timeout=65')
})

describe('a browser on any other origin', () => {
  it.each(['https://evil.example', 'http://localhost:33330', 'http://localhost', 'null'])(
    'such as %s gets no CORS header, asked beforehand or not',
    async (origin) => {
      for (const method of ['GET', 'OPTIONS']) {
        const {headers} = await served.request('viewer', me, {method, headers: {origin}})
        expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
        expect(headers.get('vary')).toMatch(/origin/i)
      }
    },
  )

  it('is anonymous, whatever its cookie', async () => {
    const user = await served.lake.accounts.addUser({email: 'a@example.org', displayName: 'A', role: 'editor'})
    const cookie = `lake-session=${served.lake.accounts.startSession(user.id).secret}`
    const statusFrom = async (origin: string) =>
      (await served.request('anonymous', me, {headers: {cookie, origin}})).status
    expect(await statusFrom(studioOrigin)).toBe(200)
    expect(await statusFrom('http://localhost:9999')).toBe(401)
  })
})

describe('an error', () => {
  it.each([
    ['GET', '/nowhere', 404, 'notFound'],
    ['GET', '/v1/users/me', 401, 'unauthorized'],
    ['GET', '/v2025-02-19/data/query/nowhere?query=*', 404, 'notFound'],
    ['POST', '/nowhere', 404, 'notFound'],
  ])('of %s %s has a status, a type and a description', async (method, path, status, type) => {
    const response = await served.request('anonymous', path, {method})
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({statusCode: status, error: {type, description: expect.any(String)}})
  })

  it.each([
    ['POST', '/v1/assets/images/production/from-url', 'upload it'],
    ['GET', '/v2025-08-29/projects/verite/datasets/production/backups', 'content-lake backup'],
    ['PUT', '/v2025-08-29/projects/verite/datasets/production/settings/backups', 'content-lake backup'],
    ['POST', '/v2025-09-19/apis/graphql/production/default', 'GROQ'],
    ['GET', '/v2025-05-14/organizations', 'one project'],
    ['POST', '/v1/projects', 'one project'],
    ['POST', '/v1/invitations/project/verite', 'content-lake user add'],
    ['POST', '/v1/media-libraries/ml/mutate', 'upload to the dataset'],
  ])('of %s %s, which hosted Sanity answers, names what to do instead', async (method, path, remedy) => {
    const response = await served.request('administrator', path, {method})
    expect([response.status, await response.json()]).toEqual([
      404,
      expect.objectContaining({message: expect.stringMatching(`The lake has no ${method} ${path}. .*${remedy}`)}),
    ])
  })

  it('of a lost session carries the code that sends the Studio to its sign-in', async () => {
    const headers = {authorization: 'Bearer lake-session-expired'}
    const response = await fetch(`${served.url}/v1/users/me`, {headers})
    expect(await response.json()).toMatchObject({statusCode: 401, errorCode: 'SIO-401-ANF'})
  })

  it('of a token that is not valid is told even where anonymous readers are let in', async () => {
    const headers = {authorization: 'Bearer wrong'}
    expect((await fetch(`${served.url}/v1/ping`, {headers})).status).toBe(401)
  })

  it('of too large a body names the limit', async () => {
    const response = await served.request('viewer', '/v1/users/me/keyvalue', {
      method: 'PUT',
      body: 'x'.repeat(5 * 1024 * 1024),
    })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({message: expect.stringContaining('4194304')})
  })

  it('of a body that is not as expected names the field', async () => {
    const response = await served.request('viewer', '/v1/users/me/keyvalue', {method: 'PUT', body: '[{"key":7}]'})
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({message: expect.stringContaining('0.key')})
  })
})

it.each(['/health', '/nowhere', '/login', '/v1/users/me'])('%s carries security headers and an id', async (path) => {
  const {headers} = await served.request('anonymous', path)
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

it('the log tells every request and no secret', async () => {
  const user = await served.lake.accounts.addUser({email: 'b@example.org', displayName: 'B', role: 'editor'})
  const link = served.lake.accounts.mintOneTime('link', user.id).secret
  const session = served.lake.accounts.startSession(user.id).secret
  await served.request('editor', `/v1/users/me?private=thing`, {headers: {'x-secret': 'header'}})
  await served.request('anonymous', `/login?token=${link}`, {headers: {cookie: `lake-session=${session}`}})
  const logged = lines.join('')
  expect(logged).toContain('"path":"/v1/users/me","status":200')
  expect(logged).toContain('"path":"/login"')
  for (const secret of [link, session, served.tokens.editor, 'private=thing', 'header']) {
    expect(logged).not.toContain(secret)
  }
})
