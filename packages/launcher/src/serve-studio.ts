import {once} from 'node:events'
import {existsSync, statSync} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {extname, join, normalize} from 'node:path'
import {promisify} from 'node:util'
import {brotliCompress, constants, gzip} from 'node:zlib'
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

const brotli = promisify(brotliCompress)
/** Browsers ask for Brotli over HTTPS and on their own machine only; an editor on another machine may get gzip. */
const packers = {
  // A tenth larger than the smallest, in a fiftieth of the time: the first reader of a file waits for it.
  br: (body: Buffer) => brotli(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 6}}),
  gzip: promisify<Buffer, Buffer>(gzip),
} as const

/** Serves the studio's build: its files, and its index page for every other address, since it routes in the browser. */
export async function serveStudio(folder: string, config: Config): Promise<Pick<Program, 'ended' | 'stop'>> {
  const packed: Packed = new Map()
  const server = createServer((request, response) => void answer({folder, packed}, request, response))
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

/** Each file as it was packed for its first reader, until it is built anew. */
type Packed = Map<string, {builtAt: number; body: Promise<Buffer>}>
type Build = {folder: string; packed: Packed}

async function answer({folder, packed}: Build, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, {allow: 'GET, HEAD'}).end()
  const file = fileFor(folder, request.url ?? '/')
  if (!file) return void response.writeHead(404, {'content-type': 'text/plain'}).end('Not found')
  const type = types[extname(file)] ?? 'application/octet-stream'
  const encoding = isPackable(type) ? encodingFor(request.headers['accept-encoding']) : undefined
  const body = await bodyOf(file, encoding, packed).catch(() => undefined)
  if (!body) return void response.writeHead(503, {'retry-after': '20'}).end('The studio is being built. Reload soon.')
  response.writeHead(200, {
    'content-type': type,
    ...(encoding && {'content-encoding': encoding}),
    ...(isPackable(type) && {vary: 'accept-encoding'}),
    // Files under static/ carry a hash of their content in their name.
    'cache-control': file.includes('/static/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-length': body.length,
    // Over plain http browsers pass it over.
    'strict-transport-security': 'max-age=63072000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'same-origin',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

type Encoding = keyof typeof packers

/** Pictures and fonts are packed by their own formats. */
function isPackable(type: string): boolean {
  return /^text|json|svg/.test(type)
}

function encodingFor(accepted = ''): Encoding | undefined {
  const names = accepted.split(',').map((name) => name.trim())
  return (['br', 'gzip'] as const).find((encoding) => names.some((name) => name.split(';')[0] === encoding))
}

async function bodyOf(file: string, encoding: Encoding | undefined, packed: Packed): Promise<Buffer> {
  if (!encoding) return readFile(file)
  const key = `${encoding} ${file}`
  const {mtimeMs: builtAt} = await stat(file)
  const kept = packed.get(key)
  if (kept?.builtAt === builtAt) return kept.body
  const body = readFile(file).then(packers[encoding])
  packed.set(key, {builtAt, body})
  // What could not be read is tried again.
  body.catch(() => packed.delete(key))
  return body
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
