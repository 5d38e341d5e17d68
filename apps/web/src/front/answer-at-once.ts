import {STATUS_CODES, type Server} from 'node:http'
import type {Socket} from 'node:net'
import {memoryAnswer, type MemoryAnswer} from './answer-from-memory.ts'
import {pagePath} from './page-request.ts'
import type {PageStore} from './page-store.ts'
import {plainRequest} from './plain-request.ts'

/**
 * Answers plain requests for pages that are in memory as they come off the connection, before Node's HTTP server makes
 * objects of them: that takes longer than all the rest. With the first request that is anything else, or whose page is
 * not there, the connection becomes that server's for good, as if it had been its own from the beginning.
 * @returns what ends the connections that are still held here, for a stop
 */
export function answerAtOnce(server: Server, pages: PageStore): () => void {
  const serve = server.listeners('connection')
  const idleAfter = server.keepAliveTimeout
  const held = new Set<Socket>()
  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) => {
    const listeners = {
      data(bytes: Buffer) {
        const answer = answerTo(bytes, pages)
        if (answer) return send(socket, answer, idleAfter)
        letGo()
        socket.setTimeout(0)
        socket.unshift(bytes)
        for (const listener of serve) listener.call(server, socket)
      },
      end: () => socket.end(),
      timeout: () => socket.destroy(),
      error: () => socket.destroy(),
      close: () => letGo(),
      drain: () => socket.resume(),
    }
    const letGo = () => {
      held.delete(socket)
      for (const [name, listener] of Object.entries(listeners)) socket.off(name, listener)
    }
    held.add(socket)
    for (const [name, listener] of Object.entries(listeners)) socket.on(name, listener)
    socket.setTimeout(idleAfter)
  })
  return () => held.forEach((socket) => socket.end())
}

function answerTo(bytes: Buffer, pages: PageStore): MemoryAnswer | undefined {
  const request = plainRequest(bytes)
  if (!request) return undefined
  const path = pagePath(request)
  const page = path === null ? undefined : pages.get(path)
  return page && memoryAnswer(page, request.headers)
}

function send(socket: Socket, {status, headers, body}: MemoryAnswer, idleAfter: number) {
  socket.cork()
  socket.write(`${headLines(status, headers)}${lastLines(idleAfter)}`, 'latin1')
  if (body) socket.write(body)
  socket.uncork()
  // Who asks faster than they read must not fill the memory.
  if (socket.writableNeedDrain) socket.pause()
}

const known = new WeakMap<readonly string[], string>()

function headLines(status: number, headers: readonly string[]): string {
  const before = known.get(headers)
  if (before !== undefined) return before
  const pairs = headers.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${headers[at + 1]}\r\n`] : []))
  const lines = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${pairs.join('')}`
  known.set(headers, lines)
  return lines
}

let second = 0
let last = ''

/** The lines that Node's server writes itself, made once a second. */
function lastLines(idleAfter: number): string {
  const now = Math.floor(Date.now() / 1000)
  if (now !== second) {
    second = now
    const seconds = Math.floor(idleAfter / 1000)
    last = `Date: ${new Date(now * 1000).toUTCString()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${seconds}\r\n\r\n`
  }
  return last
}
