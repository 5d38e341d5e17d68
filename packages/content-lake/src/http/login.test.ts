import {afterAll, beforeAll, beforeEach, describe, expect, it, jest} from '@jest/globals'
import type {User} from '../access/accounts.ts'
import {serveLake, studioOrigin, type ServedLake} from '../../test/served-lake.ts'

// Hashing a password is slow on purpose, and slower on a busy machine.
jest.setTimeout(60_000)

let served: ServedLake
let ada: User

beforeAll(async () => {
  served = await serveLake()
  ada = await served.lake.accounts.addUser({
    email: 'ada@example.org',
    displayName: 'Ada <Lovelace>',
    role: 'editor',
    password: 'correct horse battery',
  })
})
afterAll(() => served.stop())

const password = {email: 'ada@example.org', password: 'correct horse battery'}
const linkFor = (user: User) => served.lake.accounts.mintOneTime('link', user.id).secret

function post(fields: Record<string, string>, headers: Record<string, string> = {origin: served.url}) {
  return served.request('anonymous', '/login', {method: 'POST', headers, body: new URLSearchParams(fields)})
}

function whoHolds(response: Response) {
  const secret = /lake-session=([^;]*)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
  return secret ? served.lake.accounts.identify(secret) : undefined
}

describe('the sign-in page', () => {
  it('is one document without scripts, and may not be framed', async () => {
    const response = await served.request('anonymous', `/login?origin=${studioOrigin}/structure`)
    const page = await response.text()
    expect(page).toContain('localhost:3333')
    expect(page).not.toMatch(/<script|https?:\/\/(?!localhost)/)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain(`form-action 'self' ${studioOrigin}`)
  })

  it.each(['https://evil.example', 'http://localhost:3333.evil.example', 'javascript:alert(1)', '//evil.example'])(
    'leads nobody to %s',
    async (origin) => {
      const response = await served.request('anonymous', `/login?origin=${encodeURIComponent(origin)}`)
      expect(response.status).toBe(400)
      const attempt = await post({...password, origin})
      expect(attempt.status).toBe(400)
      expect(whoHolds(attempt)).toBeUndefined()
    },
  )

  it('shows what came with the address as text', async () => {
    const response = await served.request('anonymous', '/login?type=%22%3E%3Cscript%3E')
    expect(await response.text()).not.toContain('<script')
  })
})

describe('signing in with a password', () => {
  it('sets a cookie that scripts and other sites cannot use, and goes back to the studio', async () => {
    const response = await post({...password, origin: `${studioOrigin}/structure`, type: 'cookie'})
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`${studioOrigin}/structure`)
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly/)
    expect(response.headers.get('set-cookie')).toMatch(/SameSite=Lax/)
    expect(whoHolds(response)).toMatchObject({id: ada.id})
  })

  it.each([
    ['a wrong password', {email: 'ada@example.org', password: 'wrong'}],
    ['an unknown address', {email: 'nobody@example.org', password: 'correct horse battery'}],
  ])('with %s says the same and sets nothing', async (_what, fields) => {
    const response = await post(fields)
    expect(response.status).toBe(401)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await response.text()).toContain('E-mail and password do not match.')
  })

  it.each([
    ['a foreign page', {origin: 'https://evil.example'}],
    ['the studio’s own origin', {origin: studioOrigin}],
    ['a page that hides its origin', {origin: 'null'}],
    ['nowhere', {}],
  ])('from %s is refused', async (_what, headers) => {
    const response = await post(password, headers)
    expect(response.status).toBe(403)
    expect(whoHolds(response)).toBeUndefined()
  })

  it('is slowed down after ten wrong ones', async () => {
    const guess = () => post({email: 'guessed@example.org', password: 'wrong'})
    const statuses = (await Promise.all(Array.from({length: 10}, guess))).map(({status}) => status)
    expect(new Set(statuses)).toEqual(new Set([401]))
    const refused = await guess()
    expect(refused.status).toBe(429)
    expect(await refused.text()).toMatch(/try again in \d+ s/)
  })

  it('counts whom the proxy on this machine asks for, whatever they claim to be', async () => {
    const guess = (visitor: string, claimed: string) =>
      post(
        {email: 'behind@example.org', password: 'wrong'},
        {origin: served.url, 'x-forwarded-for': `${claimed}, ${visitor}`},
      )
    await Promise.all(Array.from({length: 10}, (_, attempt) => guess('203.0.113.7', `198.51.100.${attempt}`)))
    expect((await guess('203.0.113.7', '198.51.100.99')).status).toBe(429)
    expect((await guess('203.0.113.8', '203.0.113.7')).status).toBe(401)
  })
})

describe('signing in with a link', () => {
  it('takes one click, works once, and shows whom it is for as text', async () => {
    const token = linkFor(ada)
    const page = await (await served.request('anonymous', `/login?token=${token}`)).text()
    expect(page).toContain('Sign in as Ada &lt;Lovelace&gt;')
    const first = await post({token, origin: studioOrigin})
    expect(first.status).toBe(303)
    expect(whoHolds(first)).toMatchObject({id: ada.id})
    const second = await post({token, origin: studioOrigin})
    expect(second.status).toBe(401)
    expect(whoHolds(second)).toBeUndefined()
  })
})

describe('a studio that keeps a token', () => {
  it('gets an id that it can trade for one, once', async () => {
    const response = await post({token: linkFor(ada), origin: `${studioOrigin}/`, type: 'dual'})
    const sid = new URL(response.headers.get('location') ?? '').hash.replace('#sid=', '')
    const trade = () => served.request('anonymous', `/v1/auth/fetch?sid=${sid}`)
    const traded: unknown = await (await trade()).json()
    expect(traded).toMatchObject({token: expect.any(String)})
    const {token} = Object(traded)
    expect(served.lake.accounts.identify(token)).toMatchObject({id: ada.id})
    expect((await trade()).status).toBe(401)
  })
})

describe('signing out', () => {
  let cookie: string
  beforeEach(() => {
    cookie = `lake-session=${served.lake.accounts.startSession(ada.id).secret}`
  })
  const idOf = async () => (await served.request('anonymous', '/v1/auth/id', {headers: {cookie}})).status

  it('ends the session on the server and takes the cookie back', async () => {
    expect(await idOf()).toBe(200)
    const headers = {cookie, origin: studioOrigin}
    const response = await served.request('anonymous', '/v1/auth/logout', {method: 'POST', headers})
    expect(response.headers.get('set-cookie')).toMatch(/lake-session=;.*1970/)
    expect(await idOf()).toBe(401)
  })

  it('cannot be done by a foreign page', async () => {
    const headers = {cookie, origin: 'https://evil.example'}
    await served.request('anonymous', '/v1/auth/logout', {method: 'POST', headers})
    expect(await idOf()).toBe(200)
  })
})
