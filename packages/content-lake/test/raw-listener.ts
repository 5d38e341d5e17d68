import {connect} from 'node:net'

export type RawListener = {
  /** The n of every `note-<n>` it has heard of, in the order in which it did. */
  heard: number[]
  lastId: string
  /** Resolves when the lake has greeted it, with how. */
  greeted: Promise<string>
  leave(): void
}

/** A listener over a bare socket: thousands of them fit into one process. Goes on from an event when it is told one. */
export function rawListener(url: string, path: string, lastId?: string): RawListener {
  const {hostname, port} = new URL(url)
  const socket = connect(Number(port), hostname)
  const resume = lastId === undefined ? '' : `last-event-id: ${lastId}\r\n`
  socket.write(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\naccept: text/event-stream\r\n${resume}\r\n`)
  let text = ''
  let greet: (event: string) => void = () => undefined
  const listener: RawListener = {
    heard: [],
    lastId: lastId ?? '',
    greeted: new Promise((resolve) => (greet = resolve)),
    leave: () => socket.destroy(),
  }
  socket.setEncoding('utf8')
  socket.on('error', () => undefined)
  socket.on('data', (part) => {
    // Chunks' lengths stand on lines of their own, which mean nothing to server-sent events.
    text += String(part)
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      take(text.slice(0, end))
      text = text.slice(end + 2)
    }
  })
  return listener

  function take(event: string) {
    const [, name = ''] = /event: (\w+)\n/.exec(event) ?? []
    const [, id = ''] = /\nid: ([\d.]+)\n/.exec(event) ?? []
    if (name === '') return
    listener.lastId = id
    if (name !== 'mutation') return greet(name)
    const [, note] = /"documentId":"note-(\d+)"/.exec(event) ?? []
    listener.heard.push(Number(note))
  }
}
