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

export type EventStreams = {
  /** `stillAllowed` is asked with every keepalive: a revoked session loses its open streams too. */
  open(options: {onClose: () => void; stillAllowed: () => boolean}): EventStream
  readonly size: number
  close(): void
}

/** Every stream of server-sent events that the lake holds open. */
export function eventStreams({keepaliveMs = 15_000, maxBuffered = defaultMaxBuffered} = {}): EventStreams {
  const open = new Set<{beat(): void; end(): void}>()
  const heart = setInterval(() => open.forEach((stream) => stream.beat()), keepaliveMs)
  heart.unref()

  return {
    get size() {
      return open.size
    },
    open({onClose, stillAllowed}) {
      const stream = boundedStream(maxBuffered, () => {
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

/** Ends by itself when its reader is too slow, so that one laptop with its lid closed cannot fill the memory. */
function boundedStream(maxBuffered: number, onClose: () => void) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
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
      controller?.enqueue(frame)
      if (-(controller?.desiredSize ?? 0) > maxBuffered) end()
    },
  }
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
