import {afterAll, beforeAll, beforeEach, describe, expect, it} from '@jest/globals'
import {once} from 'node:events'
import {createServer, type Server} from 'node:http'
import {connect, type Socket} from 'node:net'
import {setTimeout as wait} from 'node:timers/promises'
import {expireTags} from '../content/expire-tags.ts'
import {answerAtOnce} from './answer-at-once.ts'
import {PageStore} from './page-store.ts'
import {siteFront} from './site-front.ts'

type Site = {
  server: Server
  port: number
  asked: string[]
  /** Its ends of the connections, by the port of the other. */
  ends: Map<number | undefined, Socket>
  endIdle: (() => void) | undefined
}

const text = 'A page. '.repeat(4000)
const host = 'Host: film.test\r\n'
const kept = `GET /kept HTTP/1.1\r\n${host}\r\n`
const bye = `GET /bye HTTP/1.1\r\n${host}Connection: close\r\n\r\n`

let short: Site
let long: Site
/** Where the requests that Node's own server saw on the short site are counted. */
let seen: number

beforeAll(async () => {
  short = await site(true)
  long = await site(false)
  short.server.on('request', () => (seen += 1))
})
beforeEach(async () => {
  for (const one of [short, long]) {
    // The copy for the memory is made after the answer has gone.
    do {
      one.asked.length = 0
      await exchange(one, [kept, bye])
    } while (one.asked.length > 1)
    one.asked.length = 0
  }
  seen = 0
})
afterAll(() => {
  for (const {server, endIdle} of [short, long]) {
    endIdle?.()
    server.closeAllConnections()
    server.close()
  }
})

async function site(isShort: boolean): Promise<Site> {
  const pages = new PageStore()
  const asked: string[] = []
  const front = siteFront(
    async (request, response) => {
      const sent = Buffer.concat(await request.toArray()).toString()
      asked.push(`${request.method} ${request.url} ${sent.length}`)
      response.setHeader('content-type', 'text/html')
      if (request.url === '/kept') {
        response.setHeader('x-page-tags', 'sanity:kept')
        response.setHeader('cache-control', 's-maxage=31536000')
        response.setHeader('etag', '"kept"')
      }
      response.end(request.url === '/kept' ? text : `You sent ${sent} to ${request.url}`)
    },
    {pages},
  )
  const server = createServer({keepAliveTimeout: 65_000}, front)
  const endIdle = isShort ? answerAtOnce(server, pages) : undefined
  const ends = new Map<number | undefined, Socket>()
  server.prependListener('connection', (socket) => ends.set(socket.remotePort, socket))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  return {server, port: typeof address === 'object' && address ? address.port : 0, asked, ends, endIdle}
}

/**
 * Sends each part by itself, when the one before it was read, and gives back what comes until the other end closes; but
 * for the time of day.
 */
async function exchange({port, ends}: Site, parts: readonly string[]): Promise<string> {
  const socket = connect({port, host: '127.0.0.1', noDelay: true})
  socket.setTimeout(30_000, () => socket.destroy())
  const received: Buffer[] = []
  socket.on('data', (bytes) => received.push(bytes)).on('error', () => undefined)
  await once(socket, 'connect')
  const isRead = () => {
    const end = ends.get(socket.localPort)
    return socket.destroyed || (end && (end.destroyed || end.bytesRead >= socket.bytesWritten))
  }
  for (const part of parts) {
    if (!socket.writable) break
    socket.write(part, 'latin1')
    while (!isRead()) await wait(1)
    await wait(10)
  }
  if (!socket.destroyed) await once(socket, 'close')
  return Buffer.concat(received)
    .toString('latin1')
    .replaceAll(/Date: .*/g, 'Date: …')
}

const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\n${host}${headers}\r\n`

describe('a page in memory', () => {
  it('is answered without a request of the HTTP server', async () => {
    const answer = await exchange(short, [kept, kept, get('/kept?from=mail', 'Accept-Encoding: gzip, br\r\n'), bye])
    expect(answer.split('HTTP/1.1 200 OK')).toHaveLength(5)
    expect({seen, asked: short.asked}).toEqual({seen: 1, asked: ['GET /bye 0']})
  })

  it('is made anew once what it was made from has changed', async () => {
    await wait(5)
    expireTags(['sanity:kept'])
    await exchange(short, [kept, bye])
    expect(short.asked).toEqual(['GET /kept 0', 'GET /bye 0'])
  })
})

describe('an answer is byte for byte what the HTTP server sends', () => {
  const cases: Record<string, string[]> = {
    'to a page in memory': [kept],
    'to one asked for twice': [kept, kept],
    'to a browser': [get('/kept', 'Accept-Encoding: gzip, deflate, br, zstd\r\nAccept-Language: uk\r\n')],
    'to a proxy': [get('/kept', 'Connection: keep-alive\r\nX-Forwarded-For: 192.0.2.1\r\nAccept-Encoding: gzip\r\n')],
    'to who has the page': [get('/kept', 'If-None-Match: W/"kept"\r\n'), kept],
    'to an address with a query': [get('/kept?utm=1&q=%C3%A9')],
    'to part of Next’s data': [get('/kept', 'RSC: 1\r\n')],
    'to a preview': [get('/kept', 'Cookie: __prerender_bypass=1\r\n')],
    'to somebody with a key': [get('/kept', 'Authorization: Bearer x\r\n')],
    'to HEAD': [kept.replace('GET', 'HEAD'), kept],
    'to a page that is not in memory': [get('/other'), kept],
    'to a request in halves': [kept.slice(0, 30), kept.slice(30), kept],
    'to two requests at once': [kept + kept],
    'to two, of which the second is halved': [kept + kept.slice(0, 9), kept.slice(9)],
    'to a form': [kept, `POST /api/x HTTP/1.1\r\n${host}Content-Length: 10\r\n\r\n01234`, '56789', kept],
    'to a form in chunks': [
      kept,
      `POST /api/x HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n5\r\n01234\r\n`,
      '0\r\n\r\n',
    ],
    'to a page asked for with a body': [get('/kept', 'Content-Length: 5\r\n'), 'GET /', kept],
    'to a request hidden in a body': [`${get('/kept', `Content-Length: ${kept.length}\r\n`)}${kept}`],
    'to a body of unclear length': [
      `${get('/kept', 'Transfer-Encoding: chunked\r\nContent-Length: 4\r\n')}0\r\n\r\n${kept}`,
    ],
    'to another protocol': [get('/kept', 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n')],
    'to who waits for leave': [get('/kept', 'Expect: 100-continue\r\n')],
    'to an older protocol': [`GET /kept HTTP/1.0\r\n${host}\r\n`],
    'to a proxy’s spelling': [get('http://film.test/kept')],
    'to nobody’s host': ['GET /kept HTTP/1.1\r\nAccept: */*\r\n\r\n'],
    'to an empty host': ['GET /kept HTTP/1.1\r\nHost:\r\n\r\n'],
    'to a header told twice': [get('/kept', 'Accept-Encoding: br\r\nAccept-Encoding: identity\r\n')],
    'to a preview among other cookies': [get('/kept', 'Cookie: __prerender_bypass=1\r\nCookie: a=b\r\n')],
    'to two hosts': [get('/kept', 'Host: other.test\r\n')],
    'to a folded header': [get('/kept', 'Accept: text/html,\r\n */*\r\n')],
    'to a space before the colon': [get('/kept', 'Accept : text/html\r\n')],
    'to bare line feeds': [kept.replaceAll('\r\n', '\n')],
    'to a zero byte': [get('/kept', 'Accept: \0\r\n')],
    'to a letter outside ASCII': [get('/kept', 'Accept: \xe9\r\n')],
    'to headers without end': [get('/kept', `Accept: ${'x'.repeat(20_000)}\r\n`)],
    'to a name of an object’s own': [get('/kept', '__proto__: x\r\nconstructor: y\r\n')],
    'to no sense at all': ['\x16\x03\x01\x02\x00'],
    'to a method in small letters': [kept.replace('GET', 'get')],
    'to a stray byte at the end': [`${kept}X`],
  }

  it.each(Object.entries(cases))('%s', async (_, parts) => {
    const [quick, plain] = await Promise.all([exchange(short, [...parts, bye]), exchange(long, [...parts, bye])])
    expect(quick).toBe(plain)
    expect(short.asked).toEqual(long.asked)
    expect(quick).toMatch(/^HTTP\/1\.1 \d{3} /)
  })
})

describe('a connection', () => {
  it('takes no more requests than its reader reads answers', async () => {
    const opened = once(short.server, 'connection')
    const client = connect({port: short.port, host: '127.0.0.1', noDelay: true}).pause()
    client.on('error', () => undefined)
    const [socket] = (await opened) as [Socket]
    for (let sent = 0; sent < 400; sent += 1) {
      client.write(kept)
      await wait(1)
    }
    expect(socket.writableLength).toBeLessThan(10 * text.length)
    client.destroy()
  })

  it('that waits for its next request does not hold up the end', async () => {
    const client = connect({port: short.port, host: '127.0.0.1'})
    client.write(kept)
    await once(client, 'data')
    client.resume()
    const ended = once(client, 'close')
    short.endIdle?.()
    await ended
  })
})
