import type {SocketHandler} from '../edge/socket-handler.ts'
import type {Socket} from '../edge/socket.ts'
import type {RequestContext} from '../lake.ts'
import {multiplexRequest, type MultiplexReply, type MultiplexRequest} from './multiplex-protocol.ts'

/** Bytes that a browser may leave lying; a stream that finds more is ended, so that its client connects again. */
const maxBuffered = 4 * 1024 * 1024
const maxStreams = 200
const streamPaths = /^\/v[0-9A-Za-z-]+\/data\/(listen|live\/events)\//

/**
 * `/mux`: one WebSocket that carries every event stream of a browser tab. Over plain HTTP/1.1 a browser opens six
 * connections per host, and one open document of the Studio holds more streams than that.
 */
export const multiplexSocket: SocketHandler = (context) => {
  const open = new Map<number, AbortController>()
  let leave: (() => void) | undefined
  return {
    open(socket) {
      leave = context.lake.realtime.sockets.add(socket)
    },
    message(text, socket) {
      const request = parse(text)
      if (request === undefined) return socket.close(1003, 'Not a message of the mux protocol; see README')
      if (request.type === 'close') return open.get(request.id)?.abort()
      if (open.has(request.id) || open.size >= maxStreams) return reply(socket, {...failed(request.id)})
      const abort = new AbortController()
      open.set(request.id, abort)
      void carry(context, request, socket, abort.signal).finally(() => open.delete(request.id))
    },
    close() {
      leave?.()
      for (const abort of open.values()) abort.abort()
    },
  }
}

function parse(text: string): MultiplexRequest | undefined {
  try {
    return multiplexRequest.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

async function carry(
  context: RequestContext,
  {id, url, headers}: Extract<MultiplexRequest, {type: 'open'}>,
  socket: Socket,
  signal: AbortSignal,
) {
  const path = URL.parse(url, context.url.origin)
  if (!path || !streamPaths.test(path.pathname)) return reply(socket, failed(id))
  const target = new URL(path.pathname + path.search, context.url)
  try {
    const request = new Request(target, {headers: headersFor(context, headers)})
    const response = await context.lake.fetch(request, context.clientAddress)
    reply(socket, {type: 'head', id, status: response.status, headers: {...Object.fromEntries(response.headers)}})
    reply(socket, {type: 'end', id, reason: await pump(response, id, socket, signal)})
  } catch (error) {
    context.lake.log.error({err: error, path: target.pathname}, 'stream over the mux failed')
    reply(socket, failed(id))
  }
}

/** The browser's cookie came with the handshake; what it sent for this stream goes on top. */
function headersFor({request}: RequestContext, own: Record<string, string>) {
  const headers = new Headers(own)
  for (const name of ['cookie', 'origin']) {
    const value = request.headers.get(name)
    headers.delete(name)
    if (value !== null) headers.set(name, value)
  }
  return headers
}

async function pump(response: Response, id: number, socket: Socket, signal: AbortSignal) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) return 'complete'
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined))
  if (signal.aborted) await reader.cancel()
  for (;;) {
    const {done, value} = await reader.read()
    if (done) return 'complete'
    if (socket.bufferedBytes > maxBuffered) {
      await reader.cancel()
      return 'too slow'
    }
    reply(socket, {type: 'chunk', id, text: value})
  }
}

function failed(id: number): MultiplexReply {
  return {type: 'end', id, reason: 'failed'}
}

function reply(socket: Socket, message: MultiplexReply) {
  socket.send(JSON.stringify(message))
}
