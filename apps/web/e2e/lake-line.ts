import {connect, createServer, type Server, type Socket} from 'node:net'
import {once} from 'node:events'

/** A line to the lake that can be cut and joined again: to who listens at its end, the lake goes down and comes back. */
export class LakeLine {
  readonly url: string
  readonly #port: number
  readonly #target: URL
  #server: Server | undefined
  readonly #sockets = new Set<Socket>()

  private constructor(port: number, target: URL, server: Server) {
    this.url = `http://localhost:${port}`
    this.#port = port
    this.#target = target
    this.#server = server
    server.on('connection', (socket) => this.#forward(socket))
  }

  static async open(lakeUrl: string): Promise<LakeLine> {
    const server = createServer().listen(0, 'localhost')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The line has no port.')
    return new LakeLine(address.port, new URL(lakeUrl), server)
  }

  async cut(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    for (const socket of this.#sockets) socket.destroy()
    if (server) await new Promise((closed) => server.close(closed))
  }

  async join(): Promise<void> {
    this.#server = createServer((socket) => this.#forward(socket)).listen(this.#port, 'localhost')
    await once(this.#server, 'listening')
  }

  #forward(socket: Socket) {
    const lake = connect(Number(this.#target.port), this.#target.hostname)
    for (const [end, other] of [
      [socket, lake],
      [lake, socket],
    ] as const) {
      this.#sockets.add(end)
      end.pipe(other)
      end.on('error', () => other.destroy())
      end.on('close', () => {
        this.#sockets.delete(end)
        other.destroy()
      })
    }
  }
}
