import {afterAll, beforeAll, expect, it} from '@jest/globals'
import {once} from 'node:events'
import {createServer} from 'node:http'
import {NextRequest} from 'next/server'
import {getEnv} from './env.ts'
import type {proxy as standing} from './proxy.ts'
import {grantCookie, signGrant, type PreviewGrant} from './preview/preview-grant.ts'

/** A lake in which nothing was taken back. */
const lake = createServer((_request, response) =>
  response.setHeader('content-type', 'application/json').end('{"result":null}'),
).listen(0, '127.0.0.1')
let proxy: typeof standing
beforeAll(async () => {
  if (!lake.listening) await once(lake, 'listening')
  const address = lake.address()
  process.env.SANITY_API_LOCAL_HOST = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  ;({proxy} = await import('./proxy.ts'))
})
afterAll(() => void lake.close())

const expires = Date.now() + 3_600_000
const editor: PreviewGrant = {holder: 'editor', expires}
const guest: PreviewGrant = {holder: 'guest', expires, path: '/films/a', perspective: 'rSpring', made: expires}

/** What becomes of a request for a film by whoever holds this grant. */
async function ask(
  grant: PreviewGrant | null,
  cookies: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const token = grant && (await signGrant(grant, getEnv().previewSecret))
  const jar = {__prerender_bypass: '1', ...cookies, ...(token && {[grantCookie]: token})}
  const cookie = Object.entries(jar).map(([name, value]) => `${name}=${value}`)
  const {status, headers: said} = await proxy(
    new NextRequest('http://site/films/a', {headers: {...headers, cookie: cookie.join('; ')}}),
  )
  return {status, cookies: said.get('x-middleware-request-cookie') ?? ''}
}

it('shows a guest what was shared, whatever the cookies ask for', async () => {
  const {cookies} = await ask(guest, {'sanity-preview-perspective': 'drafts', 'sanity-preview-variant': 'x'})
  expect(cookies).toContain('sanity-preview-perspective=rSpring')
  expect(cookies).not.toMatch(/drafts|variant/)
})

it('shows editors what they choose', async () => {
  expect((await ask(editor, {'sanity-preview-perspective': 'rSpring'})).cookies).toContain('perspective=rSpring')
})

it('lets editors alone run the framework’s actions', async () => {
  const asked = {'next-action': '40ea2605b0554946a779fd6f758ee2b25f29a4ebde'}
  expect((await ask(null, {}, asked)).status).toBe(403)
  expect((await ask(guest, {}, asked)).status).toBe(403)
  expect((await ask(editor, {}, asked)).status).toBe(200)
})
