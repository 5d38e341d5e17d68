import {afterEach, beforeEach} from '@jest/globals'
import {once} from 'node:events'
import {createServer, request, type IncomingHttpHeaders, type Server, type ServerResponse} from 'node:http'
import {setTimeout as wait} from 'node:timers/promises'
import {expireTags} from '../content/expire-tags.ts'
import {siteFront} from './site-front.ts'

type Answer = {status: number | undefined; headers: IncomingHttpHeaders; body: Buffer}
type Behind = (response: ServerResponse, url: string, headers: IncomingHttpHeaders) => void

/** A front that listens, anew for each test, and what a test says of the framework behind it. */
class TestedFront {
  port = 0
  server: Server = createServer()
  /** What reached the framework behind the front. */
  asked: string[] = []
  /** How many requests have arrived at the front. */
  arrived = 0
  behind: Behind = (response) => void response.end()

  async start() {
    this.asked = []
    this.arrived = 0
    this.behind = this.page('first')
    this.server = createServer(
      siteFront(async (incoming, response) => {
        this.asked.push(`${incoming.method} ${incoming.url}`)
        this.behind(response, incoming.url ?? '', incoming.headers)
      }),
    ).listen(0, '127.0.0.1')
    this.server.prependListener('request', () => (this.arrived += 1))
    await once(this.server, 'listening')
    const address = this.server.address()
    this.port = typeof address === 'object' && address ? address.port : 0
  }

  stop() {
    this.server.closeAllConnections()
    this.server.close()
  }

  /** A static page as Next answers with it. */
  page(text: string, lifetime = 31536000): (response: ServerResponse) => void {
    return (response) => {
      response.setHeader('x-page-tags', `sanity:film-${this.port},sanity:lake-${this.port}`)
      response.setHeader('x-nextjs-cache', 'HIT')
      response.setHeader('content-security-policy', [
        "default-src 'self'; script-src 'unsafe-inline'",
        "script-src 'self'",
      ])
      response.setHeader('cache-control', `s-maxage=${lifetime}`)
      response.setHeader('etag', `"${text}"`)
      response.setHeader('content-type', 'text/html')
      response.end(text)
    }
  }

  async ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    const sent = request({port: this.port, path, headers, method, host: '127.0.0.1'}).end()
    const [response] = await once(sent, 'response')
    const body = Buffer.concat(await response.toArray())
    return {status: response.statusCode, headers: response.headers, body}
  }

  /** Asks for a page until it comes from memory: the copy is made after the answer has gone. Then forgets what was asked. */
  async keep(path: string, headers: Record<string, string> = {}) {
    for (let before = -1; before !== this.asked.length;) {
      before = this.asked.length
      await this.ask(path, headers)
      await wait(5)
    }
    this.asked = []
  }

  expire(tag: string) {
    expireTags([`${tag}-${this.port}`])
  }
}

/** The front of each test of a file. */
export function testedFront(): TestedFront {
  const front = new TestedFront()
  beforeEach(() => front.start())
  afterEach(() => front.stop())
  return front
}

/** Waits for what must come to pass; a test that waits in vain ends by its own time limit. */
export async function until(holds: () => boolean) {
  while (!holds()) await wait(5)
}

/** A copy is made after the answer has gone. */
export const longEnoughToBeKept = () => wait(100)
