import {createServer, type Server} from 'node:http'
import {once} from 'node:events'
import {afterEach, beforeEach, describe, expect, it} from '@jest/globals'
import {createClient, type LiveEvent} from '@sanity/client'
import {WebSocketServer, type WebSocket} from 'ws'
import {createEventStreamFetch} from './event-stream-fetch.ts'
import {type ClientFrame, type ServerFrame} from './stream-frames.ts'

type Peer = {socket: WebSocket; frames: AsyncIterator<ClientFrame>}

let server: Server
let sockets: WebSocketServer
let peers: AsyncIterator<Peer>
let apiHost: string
let plainRequests: string[]

beforeEach(async () => {
  plainRequests = []
  server = createServer((request, response) => {
    plainRequests.push(request.url ?? '')
    response.end('plain')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  sockets = new WebSocketServer({server, path: '/mux'})
  peers = incoming<Peer>((add) =>
    sockets.on('connection', (socket) => {
      const frames = incoming<ClientFrame>((addFrame) =>
        socket.on('message', (data) => addFrame(JSON.parse(String(data)))),
      )
      add({socket, frames})
    }),
  )
  const address = server.address()
  apiHost = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})

afterEach(async () => {
  for (const socket of sockets.clients) socket.terminate()
  sockets.close()
  server.close()
  await once(server, 'close')
})

describe('the studio’s event streams', () => {
  it('share one connection, each with the headers and parameters of its own request', async () => {
    const streamFetch = createEventStreamFetch(apiHost)
    const listening = streamFetch(`${apiHost}/v1/data/listen/production?query=*`, {headers: {'Last-Event-ID': '7'}})
    const peer = await next(peers)
    expect(await next(peer.frames)).toEqual({
      type: 'open',
      id: 1,
      url: '/v1/data/listen/production?query=*',
      headers: {'last-event-id': '7'},
    })
    const live = streamFetch(`${apiHost}/v1/data/live/events/production`)
    expect(await next(peer.frames)).toMatchObject({id: 2, url: '/v1/data/live/events/production'})

    head(peer, 2)
    head(peer, 1)
    say(peer, {type: 'chunk', id: 2, text: 'data: Toruń\n\n'}, {type: 'end', id: 2, reason: 'complete'})
    say(peer, {type: 'chunk', id: 1, text: 'data: first\n\n'}, {type: 'end', id: 1, reason: 'complete'})
    expect(await (await live).text()).toBe('data: Toruń\n\n')
    expect(await (await listening).text()).toBe('data: first\n\n')
  })

  it('leave every other request and every other host alone', async () => {
    const streamFetch = createEventStreamFetch('http://lake.example')
    expect(await (await streamFetch(`${apiHost}/v1/data/listen/production`)).text()).toBe('plain')
    expect(await (await createEventStreamFetch(apiHost)(`${apiHost}/v1/data/query/production`)).text()).toBe('plain')
    expect(plainRequests).toEqual(['/v1/data/listen/production', '/v1/data/query/production'])
  })

  it('tell the lake when one is aborted, and keep the others', async () => {
    const streamFetch = createEventStreamFetch(apiHost)
    const abort = new AbortController()
    const aborted = await opened(streamFetch(`${apiHost}/v1/data/listen/a`, {signal: abort.signal}))
    const kept = streamFetch(`${apiHost}/v1/data/listen/b`)
    await next(aborted.peer.frames)
    head(aborted.peer, 2)

    const reading = aborted.response.text()
    abort.abort()
    await expect(reading).rejects.toMatchObject({name: 'AbortError'})
    expect(await next(aborted.peer.frames)).toEqual({type: 'close', id: 1})
    say(aborted.peer, {type: 'chunk', id: 2, text: 'still here'}, {type: 'end', id: 2, reason: 'complete'})
    expect(await (await kept).text()).toBe('still here')
  })

  it('are not opened at all when aborted before the connection stands', async () => {
    const abort = new AbortController()
    const streamFetch = createEventStreamFetch(apiHost)
    const early = streamFetch(`${apiHost}/v1/data/listen/a`, {signal: abort.signal})
    abort.abort()
    await expect(early).rejects.toMatchObject({name: 'AbortError'})
    void streamFetch(`${apiHost}/v1/data/listen/b`).catch(() => undefined)
    const peer = await next(peers)
    expect(await next(peer.frames)).toMatchObject({type: 'open', id: 2})
  })

  it('fail together when the connection is lost, and connect again when next asked for', async () => {
    const streamFetch = createEventStreamFetch(apiHost)
    const {response, peer} = await opened(streamFetch(`${apiHost}/v1/data/listen/a`))
    const reading = response.text()
    peer.socket.terminate()
    await expect(reading).rejects.toThrow('was lost')
    const again = await opened(streamFetch(`${apiHost}/v1/data/listen/a`))
    expect(again.response.status).toBe(200)
  })

  it('fail when the lake cannot be reached', async () => {
    const nowhere = 'http://127.0.0.1:1'
    await expect(createEventStreamFetch(nowhere)(`${nowhere}/v1/data/listen/a`)).rejects.toThrow('cannot be reached')
  })

  it('fail when the lake gives up on one, so that its client connects again', async () => {
    const {response, peer} = await opened(createEventStreamFetch(apiHost)(`${apiHost}/v1/data/listen/a`))
    say(peer, {type: 'end', id: 1, reason: 'too slow'})
    await expect(response.text()).rejects.toThrow('too slow')
  })

  it('reach Sanity’s client as events, and as a reconnection after a loss', async () => {
    const streamFetch = createEventStreamFetch(apiHost)
    const client = createClient({
      projectId: 'verite',
      dataset: 'production',
      apiVersion: '2025-02-19',
      apiHost,
      useProjectHostname: false,
      useCdn: false,
      resolveFetch: () => streamFetch,
    })
    const events = incoming<LiveEvent>((add) => {
      const subscription = client.live.events().subscribe(add)
      server.once('close', () => subscription.unsubscribe())
    })
    const peer = await next(peers)
    await next(peer.frames)
    head(peer, 1)
    say(peer, {type: 'chunk', id: 1, text: 'event: welcome\ndata: {}\n\nid: 9\ndata: {"tags":["s1:x"]}\n\n'})
    expect(await next(events)).toMatchObject({type: 'welcome'})
    expect(await next(events)).toMatchObject({type: 'message', id: '9', tags: ['s1:x']})
    peer.socket.terminate()
    expect(await next(events)).toMatchObject({type: 'reconnect'})
    const again = await next(peers)
    expect(await next(again.frames)).toMatchObject({headers: {'last-event-id': '9'}})
    server.closeAllConnections()
  })
})

async function opened(response: Promise<Response>) {
  const peer = await next(peers)
  const {id} = await next(peer.frames)
  head(peer, id)
  return {response: await response, peer}
}

function head(peer: Peer, id: number) {
  say(peer, {type: 'head', id, status: 200, headers: {'content-type': 'text/event-stream'}})
}

function say({socket}: Peer, ...frames: ServerFrame[]) {
  for (const frame of frames) socket.send(JSON.stringify(frame))
}

/** What arrives by callback, in order, for whoever asks next. */
function incoming<T>(subscribe: (add: (item: T) => void) => void): AsyncIterator<T> {
  const waiting: T[] = []
  let wake = () => {}
  subscribe((item) => {
    waiting.push(item)
    wake()
  })
  return (async function* () {
    for (;;) {
      const item = waiting.shift()
      if (item !== undefined) yield item
      else await new Promise<void>((resolve) => (wake = resolve))
    }
  })()
}

async function next<T>(items: AsyncIterator<T>): Promise<T> {
  return (await items.next()).value
}
