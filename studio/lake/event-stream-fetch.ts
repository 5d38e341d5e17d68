import {createReconnectingSocket} from './reconnecting-socket.ts'
import {parseServerFrame, type ClientFrame, type ServerFrame} from './stream-frames.ts'

type Stream = {
  resolve: (response: Response) => void
  fail: (reason: unknown) => void
  body?: ReadableStreamDefaultController<Uint8Array>
}

const isEventStream = (url: URL) => /^\/v[^/]+\/data\/(listen|live\/events)\//.test(url.pathname)

/**
 * A `fetch` for a lake's clients. Event streams travel together over one WebSocket, since the studio keeps more of them
 * open than the six connections a browser grants a host over HTTP/1.1; every other request goes out as it always does.
 */
export function createEventStreamFetch(apiHost: string): typeof fetch {
  const openStream = createStreamOpener(apiHost)
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.origin !== apiHost || !isEventStream(url)) return fetch(input, init)
    return openStream(url, Object.fromEntries(new Headers(init?.headers)), init?.signal ?? undefined)
  }
}

function createStreamOpener(apiHost: string) {
  const streams = new Map<number, Stream>()
  let lastId = 0

  const socket = createReconnectingSocket(`${apiHost.replace(/^http/, 'ws')}/mux`, {
    onMessage: (message) => {
      const frame = parseServerFrame(message)
      const stream = streams.get(frame.id)
      if (stream) receive(stream, frame)
    },
    onLost: (reason) => streams.forEach((stream) => stream.fail(reason)),
  })
  const send = (frame: ClientFrame) => socket.sendIfOpen(JSON.stringify(frame))
  const close = (id: number) => {
    if (streams.delete(id)) send({type: 'close', id})
  }

  function receive(stream: Stream, frame: ServerFrame) {
    if (frame.type === 'head') stream.resolve(responseFor(stream, frame, () => close(frame.id)))
    else if (frame.type === 'chunk') stream.body?.enqueue(new TextEncoder().encode(frame.text))
    else if (frame.reason === 'complete') finish(stream, frame.id)
    else stream.fail(new TypeError(`The lake ended the event stream: ${frame.reason}.`))
  }

  function finish(stream: Stream, id: number) {
    streams.delete(id)
    stream.body?.close()
  }

  return (url: URL, headers: Record<string, string>, signal?: AbortSignal) =>
    new Promise<Response>((resolve, reject) => {
      signal?.throwIfAborted()
      const id = ++lastId
      const fail = (reason: unknown) => {
        streams.delete(id)
        reject(reason)
        stream.body?.error(reason)
      }
      const stream: Stream = {resolve, fail}
      const abort = () => {
        close(id)
        fail(signal?.reason)
      }
      streams.set(id, stream)
      signal?.addEventListener('abort', abort, {once: true})
      const open = () => streams.has(id) && send({type: 'open', id, url: url.pathname + url.search, headers})
      socket.connected().then(open, fail)
    })
}

function responseFor(stream: Stream, {status, headers}: {status: number; headers: HeadersInit}, onCancel: () => void) {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      stream.body = controller
    },
    cancel: onCancel,
  })
  return new Response(body, {status, headers})
}
