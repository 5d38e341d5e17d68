import {once} from 'node:events'
import type {IncomingMessage} from 'node:http'
import {getRequestListener, RequestError, serve} from '@hono/node-server'
import {WebSocketServer} from 'ws'
import type {ContentLake} from './content-lake.ts'
import {ContentLakeError, errorResponse} from './errors.ts'

export type ListeningLake = {
  port: number
  /** Stops taking requests, lets those under way finish, and closes the lake. */
  close(): Promise<void>
}

/** How long requests under way may take once the lake is told to stop. */
const grace = 5000
const maxMessage = 256 * 1024
/** Milliseconds. Proxies and clients keep theirs for a minute: a write that meets one being closed is lost without an answer. */
const idleConnection = 65_000

/**
 * Serves a lake over HTTP and WebSockets.
 * @param port 0 takes a free one
 * @throws NodeJS.ErrnoException when it cannot listen, such as EADDRINUSE
 */
export async function listen(lake: ContentLake, {port, host}: {port: number; host: string}): Promise<ListeningLake> {
  const sockets = new WebSocketServer({noServer: true, maxPayload: maxMessage})
  const serverOptions = {
    keepAliveTimeout: idleConnection,
    // Of what else a client would rather speak nobody takes care: such a connection would stay for ever.
    shouldUpgradeCallback: ({headers}: IncomingMessage) => headers.upgrade?.toLowerCase() === 'websocket',
  }
  const server = serve({fetch: lake.fetch, port, hostname: host, websocket: {server: sockets}, serverOptions})
  server.removeAllListeners('request')
  server.on(
    'request',
    getRequestListener(lake.fetch, {hostname: host, errorHandler: (error) => malformed(error, lake)}),
  )
  await once(server, 'listening')
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  lake.announce(localUrl(host, taken))
  return {
    port: taken,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      lake.endStreams()
      for (const socket of sockets.clients) socket.close(1001, 'The lake is stopping')
      const force = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate()
        if ('closeAllConnections' in server) server.closeAllConnections()
      }, grace)
      await closed
      clearTimeout(force)
      await lake.close()
    },
  }
}

/** The answer to what is no request at all, such as one whose `host` names no host: it never gets as far as the lake. */
function malformed(error: unknown, {log}: ContentLake): Response {
  const cause =
    error instanceof RequestError
      ? new ContentLakeError('invalidRequest', `Malformed request: ${error.message}`)
      : error
  return errorResponse(cause, (unforeseen) => log.error({err: unforeseen}, 'unforeseen failure of the server'))
}

/** How programs on the same machine reach what listens on this host. */
function localUrl(host: string, port: number): string {
  const everywhere: Record<string, string> = {'0.0.0.0': '127.0.0.1', '::': '[::1]'}
  return `http://${everywhere[host] ?? (host.includes(':') ? `[${host}]` : host)}:${port}`
}
