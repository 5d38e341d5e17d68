import {open} from 'node:fs/promises'
import {Readable} from 'node:stream'
import {ContentLakeError} from '../errors.ts'

export type AssetResponse = {
  request: Request
  path: string
  contentType: string
  etag: string
  cacheControl: string
  /** The name to save the file under; without one it is shown. */
  download?: string
  headers?: Record<string, string>
}

/** What a reader's browser may show in place. Everything else is saved, since it might run. */
const shown = /^(image\/(?!svg)|audio\/|video\/|text\/(plain|vtt|csv|calendar)$|application\/(pdf|json)$)/

/**
 * Answers with a file, or with a part of it, or with nothing when the asker has it already.
 * @throws ContentLakeError notFound when the bytes are gone
 */
export async function assetResponse(asked: AssetResponse): Promise<Response> {
  const {request, path, etag} = asked
  const headers = headersOf(asked)
  if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, {status: 304, headers})
  const file = await open(path).catch(() => undefined)
  if (file === undefined)
    throw new ContentLakeError('notFound', 'The bytes of this asset are not in this lake any more')
  const {size} = await file.stat()
  const range = rangeOf(request, etag, size)
  if (range === 'unsatisfiable') {
    await file.close()
    headers.set('content-range', `bytes */${size}`)
    return new Response(null, {status: 416, headers})
  }
  const {start, end} = range ?? {start: 0, end: size - 1}
  headers.set('content-length', String(end - start + 1))
  if (range) headers.set('content-range', `bytes ${start}-${end}/${size}`)
  const status = range ? 206 : 200
  if (request.method === 'HEAD' || size === 0) {
    await file.close()
    return new Response(null, {status, headers})
  }
  const body = Readable.toWeb(file.createReadStream({start, end}))
  // Node's types of the two same streams do not know each other; a Response takes either.
  return new Response(ReadableStream.from(body), {status, headers})
}

function headersOf({contentType, etag, cacheControl, download, headers = {}}: AssetResponse): Headers {
  const attachment = download ?? (shown.test(contentType) || contentType === 'image/svg+xml' ? undefined : '')
  return new Headers({
    'content-type': contentType.startsWith('text/') ? `${contentType}; charset=utf-8` : contentType,
    'cache-control': cacheControl,
    etag,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    // A PDF is shown by a viewer of the browser's own, which a sandbox would keep from starting.
    'content-security-policy':
      contentType === 'application/pdf'
        ? "frame-ancestors 'self'"
        : "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    ...(attachment !== undefined && {'content-disposition': disposition(attachment)}),
    ...headers,
  })
}

/** The plain name is for old clients; the encoded one keeps every letter. */
function disposition(name: string) {
  if (name === '') return 'attachment'
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]|["\\/%]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

function matches(condition: string | null, etag: string) {
  if (condition === null) return false
  return condition.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag)
}

/** One range only: several at once are answered with the whole file, as the standard allows. */
function rangeOf(request: Request, etag: string, size: number) {
  const condition = request.headers.get('if-range')
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? []
  if ((from === '' && to === '') || (condition !== null && condition !== etag)) return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end || start >= size ? 'unsatisfiable' : {start, end}
}
