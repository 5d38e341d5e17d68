import {once} from 'node:events'
import {afterAll, afterEach, beforeAll, describe, expect, it} from '@jest/globals'
import {WebSocket} from 'ws'
import {serveLake, studioOrigin, type ServedLake} from '../../test/served-lake.ts'
import type {MultiplexReply} from './multiplex-protocol.ts'

let served: ServedLake
const sockets: WebSocket[] = []

beforeAll(async () => {
  served = await serveLake()
})
afterEach(() => sockets.splice(0).forEach((socket) => socket.terminate()))
afterAll(() => served.stop())

const listenTo = (query: string) => `/v2025-02-19/data/listen/production?query=${encodeURIComponent(query)}`

async function connect(headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${served.url.replace('http', 'ws')}/mux`, {headers})
  sockets.push(socket)
  const replies: MultiplexReply[] = []
  let wake = () => {}
  socket.on('message', (data) => {
    replies.push(JSON.parse(String(data)))
    wake()
  })
  await once(socket, 'open')
  return {
    socket,
    open: (id: number, url: string, own = {}) => socket.send(JSON.stringify({type: 'open', id, url, headers: own})),
    close: (id: number) => socket.send(JSON.stringify({type: 'close', id})),
    /** The next reply that is of this type; others are dropped. */
    async next(type: MultiplexReply['type']): Promise<MultiplexReply> {
      for (;;) {
        const reply = replies.shift()
        if (reply?.type === type) return reply
        if (reply === undefined) await new Promise<void>((resolve) => (wake = resolve))
      }
    },
  }
}

describe('one WebSocket', () => {
  it('carries many streams, each by its number', async () => {
    const tab = await connect()
    for (let id = 1; id <= 12; id++) tab.open(id, listenTo(`*[number == ${id}]`))
    for (let id = 1; id <= 12; id++) expect(await tab.next('head')).toMatchObject({status: 200})
    await served.client('editor').create({_type: 'numbered', number: 7})
    for (;;) {
      const chunk = await tab.next('chunk')
      if (!Object(chunk).text.includes('event: mutation')) continue
      expect(chunk).toMatchObject({id: 7})
      break
    }
  })

  it('asks as the browser’s cookie for one stream and as a token for another', async () => {
    const user = await served.lake.accounts.addUser({email: 'd@example.org', displayName: 'D', role: 'viewer'})
    const cookie = `lake-session=${served.lake.accounts.startSession(user.id).secret}`
    const drafts = '/v2025-02-19/data/live/events/production?includeDrafts=true'
    const withCookie = await connect({cookie, origin: studioOrigin})
    withCookie.open(1, drafts)
    expect(await withCookie.next('head')).toMatchObject({status: 200})
    const without = await connect({origin: studioOrigin})
    without.open(1, drafts)
    expect(await without.next('head')).toMatchObject({status: 401})
    without.open(2, drafts, {authorization: `Bearer ${served.tokens.viewer}`})
    expect(await without.next('head')).toMatchObject({id: 2, status: 200})
  })

  it('takes its cookie from the browser, never from a message', async () => {
    const user = await served.lake.accounts.addUser({email: 'e@example.org', displayName: 'E', role: 'viewer'})
    const cookie = `lake-session=${served.lake.accounts.startSession(user.id).secret}`
    const tab = await connect({origin: studioOrigin})
    tab.open(1, '/v2025-02-19/data/live/events/production?includeDrafts=true', {cookie})
    expect(await tab.next('head')).toMatchObject({status: 401})
  })

  it('ends the streams that are closed, and only those', async () => {
    const tab = await connect()
    tab.open(1, listenTo('*'))
    tab.open(2, listenTo('*'))
    await tab.next('head')
    await tab.next('head')
    tab.close(1)
    expect(await tab.next('end')).toEqual({type: 'end', id: 1, reason: 'complete'})
    await served.client('editor').create({_type: 'thing'})
    expect(await tab.next('chunk')).toMatchObject({id: 2})
  })

  it.each([
    '/v1/users/me',
    '/v1/data/query/production?query=*',
    'https://elsewhere.example/',
    '/login',
    '/mux',
    'http://[',
  ])('carries event streams and nothing else: not %s', async (url) => {
    const tab = await connect()
    tab.open(1, url)
    expect(await tab.next('end')).toEqual({type: 'end', id: 1, reason: 'failed'})
  })

  it('counts the streams that somebody elsewhere opens as requests of theirs', async () => {
    const limited = await serveLake({readsPerSecond: 0.2})
    const socket = new WebSocket(`${limited.url.replace('http', 'ws')}/mux`, {
      headers: {'x-forwarded-for': '203.0.113.7'},
    })
    const statuses: unknown[] = []
    socket.on('message', (data) => {
      const {type, status} = JSON.parse(String(data))
      if (type === 'head') statuses.push(status)
    })
    await once(socket, 'open')
    for (let id = 1; id <= 3; id += 1) socket.send(JSON.stringify({type: 'open', id, url: listenTo('*')}))
    while (statuses.length < 3) await once(socket, 'message')
    expect(statuses.toSorted()).toEqual([200, 429, 429])
    socket.terminate()
    await limited.stop()
  })

  it('is closed when a message is not of its protocol', async () => {
    const tab = await connect()
    tab.socket.send('{"type":"dance"}')
    expect((await once(tab.socket, 'close'))[0]).toBe(1003)
  })

  it('is closed to pages of other origins', async () => {
    const socket = new WebSocket(`${served.url.replace('http', 'ws')}/mux`, {headers: {origin: 'https://evil.example'}})
    expect(String((await once(socket, 'error'))[0])).toContain('403')
  })

  it('ends a stream whose browser does not keep up, and says so', async () => {
    const tab = await connect()
    const query = new URLSearchParams({query: '*[_type == "large"]', includeResult: 'true'})
    tab.open(1, `/v2025-02-19/data/listen/production?${query}`)
    await tab.next('head')
    tab.socket.pause()
    const text = 'x'.repeat(1_000_000)
    for (let index = 0; index < 20; index++) await served.client('editor').create({_type: 'large', text})
    tab.socket.resume()
    expect(await tab.next('end')).toEqual({type: 'end', id: 1, reason: 'too slow'})
  }, 60_000)
})
