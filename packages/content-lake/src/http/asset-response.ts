import {open, type FileHandle} from 'node:fs/promises'
import {ContentLakeError} from '../errors.ts'
import {parseByteRanges, type ByteRange} from './byte-ranges.ts'
import {multipartFrame, type MultipartFrame} from './multipart-frame.ts'

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
  const body = bodyOf(asked, headers, size)
  if (request.method === 'HEAD' || body.status === 416) await file.close()
  if (body.status === 416) return outOfRange(size)
  if (request.method === 'HEAD') return new Response(null, {status: body.status, headers})
  return new Response(streamOf(file, body), {status: body.status, headers})
}

type Body = {status: 200 | 206 | 416; ranges: readonly ByteRange[]; multipart?: MultipartFrame}

/** Works out what is sent and says so in the headers. A range is for GET only, and for the very bytes it was asked of. */
function bodyOf({request, etag}: AssetResponse, headers: Headers, size: number): Body {
  const condition = request.headers.get('if-range')
  const ignored = request.method !== 'GET' || (condition !== null && condition !== etag)
  const ranges = ignored ? undefined : parseByteRanges(request.headers.get('range'), size)
  if (ranges === undefined) {
    headers.set('content-length', String(size))
    return {status: 200, ranges: size === 0 ? [] : [{start: 0, end: size - 1}]}
  }
  const [first, second] = ranges
  if (first === undefined) {
    return {status: 416, ranges}
  }
  const multipart = second && multipartFrame(ranges, size, headers.get('content-type') ?? '')
  if (multipart) headers.set('content-type', multipart.contentType)
  else headers.set('content-range', `bytes ${first.start}-${first.end}/${size}`)
  headers.set('content-length', String(multipart?.contentLength ?? first.end - first.start + 1))
  return {status: 206, ranges, multipart}
}

function outOfRange(size: number): Response {
  const message = `None of the ranges lies in this file of ${size} bytes`
  const body = {statusCode: 416, message, error: {type: 'rangeNotSatisfiable', description: message}}
  return Response.json(body, {status: 416, headers: {'content-range': `bytes */${size}`}})
}

/** The file stays open until all is read or the reader goes away: meanwhile its name may be removed from the disk. */
function streamOf(file: FileHandle, body: Body): ReadableStream<Uint8Array> {
  const parts = readParts(file, body)
  return new ReadableStream({
    async pull(controller) {
      const {done, value} = await parts.next()
      if (!done) return controller.enqueue(value)
      await file.close()
      controller.close()
    },
    cancel: () => file.close(),
  })
}

async function* readParts(file: FileHandle, {ranges, multipart}: Body): AsyncGenerator<Uint8Array> {
  for (const [index, range] of ranges.entries()) {
    if (multipart) yield multipart.heads[index] ?? multipart.tail
    yield* file.createReadStream({...range, autoClose: false})
  }
  if (multipart) yield multipart.tail
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
