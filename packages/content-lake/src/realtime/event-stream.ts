const encoder = new TextEncoder()

/** One server-sent event as bytes, ready for any number of streams. */
export function encodeEvent({event, id, data}: {event: string; id?: string; data: unknown}): Uint8Array {
  const idLine = id === undefined ? '' : `id: ${id}\n`
  return encoder.encode(`event: ${event}\n${idLine}data: ${JSON.stringify(data)}\n\n`)
}

const keepalive = encoder.encode(':\n\n')

/** What a stream may hold for a reader that does not keep up, before it is ended. */
const defaultMaxBuffered = 4 * 1024 * 1024

export type EventStream = {
  readonly response: Response
  send(frame: Uint8Array): void
  end(): void
}

type Sink = {
  readonly writableLength: number
  write(frame: Uint8Array): boolean
}

/** A response of Node's HTTP server, as far as a stream of events needs it. */
export type Outgoing = Sink & {
  readonly headersSent: boolean
  readonly chunkedEncoding: boolean
  readonly socket: Sink | null
}

type StreamOptions = {
  onClose: () => void
  /** Asked with every keepalive: a revoked session loses its open streams too. */
  stillAllowed: () => boolean
  /** Where the response is sent to. Once its head is out, events go there without the detour through a web stream. */
  outgoing?: Outgoing
}

export type EventStreams = {
  open(options: StreamOptions): EventStream
  readonly size: number
  close(): void
}

/** Keepalives of thousands of streams must not hold everybody else up. */
const beatsPerTurn = 100

/** Every stream of server-sent events that the lake holds open. */
export function eventStreams({keepaliveMs = 15_000, maxBuffered = defaultMaxBuffered} = {}): EventStreams {
  const open = new Set<{beat(): void; end(): void}>()
  const heart = setInterval(() => beatAll([...open]), keepaliveMs)
  heart.unref()

  return {
    get size() {
      return open.size
    },
    open({onClose, stillAllowed, outgoing}) {
      const stream = boundedStream(maxBuffered, outgoing, () => {
        open.delete(entry)
        onClose()
      })
      const entry = {
        beat: () => (stillAllowed() ? stream.send(keepalive) : stream.end()),
        end: stream.end,
      }
      open.add(entry)
      return {response: eventStreamResponse(stream.readable), send: stream.send, end: stream.end}
    },
    close() {
      clearInterval(heart)
      for (const stream of open) stream.end()
    },
  }
}

function beatAll(streams: readonly {beat(): void}[]) {
  for (const stream of streams.slice(0, beatsPerTurn)) stream.beat()
  const rest = streams.slice(beatsPerTurn)
  if (rest.length > 0) setImmediate(() => beatAll(rest)).unref()
}

/** Ends by itself when its reader is too slow, so that one laptop with its lid closed cannot fill the memory. */
function boundedStream(maxBuffered: number, outgoing: Outgoing | undefined, onClose: () => void) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let write: ((frame: Uint8Array) => number) | undefined
  const readable = new ReadableStream<Uint8Array>(
    {start: (started) => void (controller = started), cancel: () => void close()},
    new ByteLengthQueuingStrategy({highWaterMark: 0}),
  )

  function close() {
    if (!controller) return false
    controller = undefined
    onClose()
    return true
  }
  function end() {
    const ending = controller
    if (close()) ending?.close()
  }
  return {
    readable,
    end,
    send(frame: Uint8Array) {
      if (!controller) return
      // What is still in the web stream comes first.
      if (outgoing?.headersSent && (controller.desiredSize ?? -1) >= 0) {
        write ??= writerTo(outgoing)
        if (write(frame) > maxBuffered) end()
        return
      }
      controller.enqueue(frame)
      if (-(controller.desiredSize ?? 0) > maxBuffered) end()
    },
  }
}

/** Writes frames, and returns how many bytes the connection has not taken yet. */
function writerTo(outgoing: Outgoing): (frame: Uint8Array) => number {
  let begun = false
  return (frame) => {
    const {socket} = outgoing
    // The response's own `write` sends the head first, and puts each frame's length around it anew for every stream.
    const direct = begun && outgoing.chunkedEncoding && socket !== null
    begun = true
    const sink = direct ? socket : outgoing
    sink.write(direct ? chunkOf(frame) : frame)
    return sink.writableLength
  }
}

const chunks = new WeakMap<Uint8Array, Uint8Array>()

/** A frame as one chunk of HTTP/1.1: made once, for all the streams that it goes to. */
function chunkOf(frame: Uint8Array): Uint8Array {
  const known = chunks.get(frame)
  if (known) return known
  const chunk = Buffer.concat([encoder.encode(`${frame.length.toString(16)}\r\n`), frame, encoder.encode('\r\n')])
  chunks.set(frame, chunk)
  return chunk
}

function eventStreamResponse(readable: ReadableStream<Uint8Array>) {
  return new Response(readable, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      // Tells nginx not to hold events back.
      'x-accel-buffering': 'no',
    },
  })
}
