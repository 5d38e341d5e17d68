import {promisify} from 'node:util'
import {brotliCompress, brotliDecompress, constants, gunzip, gzip} from 'node:zlib'

/** A response as Next gave it, headers flat as Node takes them: name, value, name, value. */
export type TakenPage = {
  tags: string[]
  /** When it was asked for (ms): what expired later makes it stale. */
  askedAt: number
  /** When it must be made anew whatever happened (ms). */
  until: number
  etag: string | undefined
  headers: string[]
  encoding: string | undefined
  body: Buffer
}

export type Encoding = 'br' | 'gzip' | 'identity'

type Variant = {body: Buffer; headers: string[]}

/** A page that is ready to be sent, in every encoding. */
export type StoredPage = {
  tags: string[]
  askedAt: number
  /** When it must be made anew whatever happened (ms). */
  until: number
  etag: string | undefined
  /** Headers that hold for every encoding: those of a 304. */
  headers: string[]
  variants: Record<Encoding, Variant>
  size: number
}

const compress = {br: promisify(brotliCompress), gzip: promisify(gzip)}
const decompress = {br: promisify(brotliDecompress), gzip: promisify(gunzip)}

/** A body as it is sent in an encoding. */
export async function compressed(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body
  if (encoding === 'gzip') return compress.gzip(body)
  const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT} = constants
  return compress.br(body, {params: {[BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_SIZE_HINT]: body.length}})
}

/** Compresses a page once, so that nothing is left to do per request. `null` when it came in an unknown encoding. */
export async function storedPage({encoding, body, headers, ...taken}: TakenPage): Promise<StoredPage | null> {
  if (encoding !== undefined && encoding !== 'gzip' && encoding !== 'br') return null
  const identity = encoding ? await decompress[encoding](body) : body
  const [br, gz] = await Promise.all([compressed(identity, 'br'), compressed(identity, 'gzip')])
  const variant = (encoded: Buffer, ...own: string[]): Variant => ({
    body: encoded,
    headers: [...headers, ...own, 'content-length', `${encoded.length}`],
  })
  const variants = {
    br: variant(br, 'content-encoding', 'br'),
    gzip: variant(gz, 'content-encoding', 'gzip'),
    identity: variant(identity),
  }
  return {...taken, headers, variants, size: br.length + gz.length + identity.length + 2048}
}
