import {expect, it} from '@jest/globals'
import type {IncomingHttpHeaders, ServerResponse} from 'node:http'
import {siteFront} from './site-front.ts'
import {longEnoughToBeKept, testedFront} from './tested-front.fixture.ts'

const front = testedFront()

it('lets nothing out that Next tells itself, nor a policy that allows inline scripts', async () => {
  const {headers} = await front.ask('/films/d')
  expect(headers['x-page-tags'] ?? headers['x-nextjs-cache']).toBeUndefined()
  expect(headers['content-security-policy']).toBe("default-src 'self'; script-src 'none'")
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
})

it.each([
  ['Cache-Tag', 'sanity:film,clock:2026-11-22T12:00'],
  ['Surrogate-Key', 'sanity:film clock:2026-11-22T12:00'],
] as const)('names to a CDN in %s what a page was made from, on pages from memory too', async (header, expected) => {
  front.server.removeAllListeners('request')
  const answer = (response: ServerResponse) => {
    response.setHeader('x-page-tags', '_N_T_/layout,sanity:film,clock:2026-11-22T12:00')
    response.setHeader('cache-control', 's-maxage=60')
    response.end('page')
  }
  front.server.on(
    'request',
    siteFront(async (_request, response) => answer(response), {cdnTagsHeader: header}),
  )
  const name = header.toLowerCase()
  expect((await front.ask('/films/cdn')).headers[name]).toBe(expected)
  await longEnoughToBeKept()
  expect((await front.ask('/films/cdn')).headers[name]).toBe(expected)
})

it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('takes no %s for a page, and leaves it to endpoints', async (method) => {
  const {status, headers} = await front.ask('/films/a', {}, method)
  expect({status, allow: headers.allow}).toEqual({status: 405, allow: 'GET, HEAD, OPTIONS'})
  expect((await front.ask('/api/../films/a', {}, method)).status).toBe(405)
  expect((await front.ask('/api/%2e%2e/films/a', {}, method)).status).toBe(405)
  await front.ask('/api/webhooks/sanity', {}, method)
  expect(front.asked).toEqual([`${method} /api/webhooks/sanity`])
})

it('lets nothing in that only Next may say', async () => {
  let heard: IncomingHttpHeaders = {}
  front.behind = (response, _url, headers) => {
    heard = headers
    response.end()
  }
  await front.ask('/films/e', {
    'x-middleware-subrequest': 'proxy',
    'x-prerender-revalidate': 'x',
    'x-forwarded-for': '1.2.3.4',
  })
  expect(Object.keys(heard).filter((name) => name.startsWith('x-'))).toEqual(['x-forwarded-for'])
})

it.each(['/films/%E0%A4%A', '/%', '/a%00b'])(
  'asks for a page that does not exist where the address is broken: %s',
  async (path) => {
    await front.ask(path)
    expect(front.asked).toEqual(['GET /-/-'])
  },
)

it('lets a client who asks on and on for what does not exist wait, but gives it what is in memory, and others all', async () => {
  await front.keep('/films/g', {'x-forwarded-for': '203.0.113.7'})
  front.behind = (response) => {
    response.statusCode = 404
    response.end()
  }
  const guess = (client: string) => front.ask('/x', {'x-forwarded-for': client})
  await Promise.all(Array.from({length: 65}, () => guess('203.0.113.7')))
  const {status, headers} = await guess('203.0.113.7')
  expect({status, wait: headers['retry-after']}).toEqual({status: 429, wait: '30'})
  expect((await front.ask('/films/g', {'x-forwarded-for': '203.0.113.7'})).status).toBe(200)
  expect((await guess('203.0.113.8')).status).toBe(404)
})

it('takes all addresses of one network of IPv6 for one client', async () => {
  front.behind = (response) => void response.writeHead(404).end()
  const guess = (client: string) => front.ask('/x', {'x-forwarded-for': client})
  await Promise.all(Array.from({length: 65}, (_, host) => guess(`2001:db8:0:7::${host}`)))
  expect((await guess('2001:db8:0:7:8:9:a:b')).status).toBe(429)
  expect((await guess('2001:db8:0:8::1')).status).toBe(404)
  expect((await guess('::ffff:203.0.113.8')).status).toBe(404)
  await Promise.all(Array.from({length: 65}, () => guess('::ffff:203.0.113.8')))
  expect((await guess('::ffff:203.0.113.9')).status).toBe(404)
})

it('makes a client wait who tries many ways to write an address', async () => {
  front.behind = (response) => response.writeHead(308, {location: '/films/last-take'}).end()
  const follow = (path: string) => front.ask(path, {'x-forwarded-for': '203.0.113.9'})
  await Promise.all(Array.from({length: 65}, () => follow('/films/last-take-before')))
  expect((await follow('/films/LAST-take')).status).toBe(308)
  await Promise.all(Array.from({length: 65}, () => follow('/films/Last-Take')))
  expect((await follow('/films/LAST-take')).status).toBe(429)
})

it.each([
  ['/UK/films?status=released', '/uk/films?status=released'],
  ['/En', '/en'],
])('leads from %s to its language as it is written', async (path, location) => {
  const {status, headers} = await front.ask(path)
  expect({status, location: headers.location}).toEqual({status: 308, location})
  expect(front.asked).toEqual([])
})
