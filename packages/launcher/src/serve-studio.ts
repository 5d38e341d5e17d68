import {once} from 'node:events'
import {existsSync, statSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {extname, join, normalize} from 'node:path'
import {pipeline} from 'node:stream'
import type {Config} from './config.ts'
import type {Program} from './program.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Serves the studio's build: its files, and its index page for every other address, since it routes in the browser. */
export async function serveStudio(folder: string, config: Config): Promise<Pick<Program, 'ended' | 'stop'>> {
  const server = createServer((request, response) => void answer(folder, request, response))
  server.listen(config.ports.studio, config.listenHost)
  await once(server, 'listening')
  const ended = once(server, 'close').then(() => 0)
  return {
    ended,
    async stop() {
      server.close()
      server.closeAllConnections()
      await ended
    },
  }
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, {allow: 'GET, HEAD'}).end()
  const file = fileFor(folder, request.url ?? '/')
  if (!file) return void response.writeHead(404, {'content-type': 'text/plain'}).end('Not found')
  const opened = await open(file).catch(() => undefined)
  if (!opened) return void response.writeHead(503, {'retry-after': '20'}).end('The studio is being built. Reload soon.')
  const {size} = await opened.stat()
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    // Files under static/ carry a hash of their content in their name.
    'cache-control': file.includes('/static/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-length': size,
    // Over plain http browsers pass it over.
    'strict-transport-security': 'max-age=63072000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'same-origin',
  })
  // Who has gone away while the file was opened gets nothing, and a stream that is closed takes no pipe.
  if (request.method === 'HEAD' || response.destroyed) {
    response.end()
    return opened.close()
  }
  // Whoever goes away in the middle of a file ends its reading, and nothing else.
  pipeline(opened.createReadStream(), response, () => undefined)
}

function fileFor(folder: string, url: string): string | undefined {
  const path = normalize(decodePath(url))
  const file = join(folder, path)
  if (file.startsWith(folder) && existsSync(file) && statSync(file).isFile()) return file
  // A file that is missing must not turn into the index page: a browser would run it as a script.
  return extname(path) ? undefined : join(folder, 'index.html')
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://studio').pathname)
  } catch {
    return '/'
  }
}
