import {mutateJson} from './mutate-json.ts'
import type {Random} from './random.ts'
import type {SampleRequest} from './sample-requests.ts'
import {weirdText} from './weird-values.ts'

/** A request as it goes over the wire. */
export type FuzzedRequest = {
  route: string
  method: string
  target: string
  headers: Record<string, string>
  body: Uint8Array | undefined
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'SEARCH'] as const
const contentTypes = [
  '',
  'text/plain',
  'application/json; charset=utf-16',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'image/svg+xml',
  'text/html',
  'application/x-ndjson',
  '/',
  'x'.repeat(500),
] as const
const headerValues = {
  range: [
    'bytes=0-0',
    'bytes=-1',
    'bytes=5-2',
    'bytes=0-,1-',
    'bytes=99999999999999999999-',
    'lines=1-2',
    'bytes=',
    'bytes=a-b',
  ],
  'if-range': ['"x"', 'W/"x"', 'Wed, 21 Oct 2099 07:28:00 GMT', 'x'],
  'if-none-match': ['*', '"a", "b"', 'W/', '"'],
  'last-event-id': ['0.0', '-1', '99999999999999999999.9', 'x', '1e9', 'NaN'],
  accept: ['', '*/*', 'text/event-stream', 'image/avif,image/webp', ';q=2'],
  origin: ['null', 'http://localhost:3333', 'https://evil.example', 'http://', 'x'],
  cookie: ['lake-session=', 'lake-session=%', '=;=;=', 'lake-session="a"; lake-session=b'],
  authorization: ['Bearer', 'Bearer  ', 'Basic YTpi', 'Bearer %00', `Bearer ${'x'.repeat(4000)}`],
  'content-encoding': ['gzip', 'br', 'x'],
  host: ['', 'evil.example', '[::1', 'a b', 'localhost:99999'],
  'x-forwarded-for': ['1.2.3.4', 'x, y'],
  'x-sanity-app': ['studio@x'],
} as const

/** What a valid request becomes when up to four things in it go wrong. */
export function mutateRequest(sample: SampleRequest, random: Random): FuzzedRequest {
  let {method, target} = sample
  let {body} = sample
  const headers = {...sample.headers}
  const wrongs = random.integer(5)
  let bytes: Uint8Array | undefined
  for (let count = 0; count < wrongs; count += 1) {
    const kind = random.integer(25)
    if (kind === 0) method = random.pick(methods)
    else if (kind <= 2) target = mutatePath(target, random)
    else if (kind <= 8) target = mutateSearch(target, random)
    else if (kind <= 12) mutateHeader(headers, random)
    else if (body !== undefined) body = mutateJson(body, random)
  }
  bytes = sample.bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)))
  if (bytes && random.chance(0.15)) bytes = mutateBytes(bytes, random)
  if (bytes === undefined && random.chance(0.02)) bytes = Buffer.from(weirdText(random))
  return {route: sample.route, method, target, headers, body: bytes}
}

function mutatePath(target: string, random: Random): string {
  const [path = '', search] = target.split('?', 2)
  const parts = path.split('/')
  const at = 1 + random.integer(parts.length - 1)
  const kind = random.integer(5)
  const changed =
    kind === 0
      ? parts.toSpliced(at, 1)
      : kind === 1
        ? parts.toSpliced(at, 0, part(random))
        : parts.with(at, part(random))
  return (changed.join('/') || '/') + (search === undefined ? '' : `?${search}`)
}

function part(random: Random): string {
  const text = weirdText(random)
  // Some of it as no client would send it.
  return random.chance(0.8) ? encoded(text) : text.replaceAll(/[^\x21-\x7e]|[?#]/g, '%')
}

function mutateSearch(target: string, random: Random): string {
  const [path = '', search = ''] = target.split('?', 2)
  const pairs = search.split('&').filter(Boolean)
  const at = random.integer(pairs.length || 1)
  const [name = 'query'] = (pairs[at] ?? 'query').split('=')
  const value = encoded(weirdText(random))
  const kind = random.integer(6)
  if (kind === 0) pairs.splice(at, 1)
  else if (kind === 1) pairs.push(`${name}=${value}`)
  else if (kind === 2) pairs.push(`${encoded(weirdText(random))}=${value}`)
  else pairs[at] = `${name}=${random.chance(0.9) ? value : '%E0%A4%A'}`
  return pairs.length ? `${path}?${pairs.join('&')}` : path
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function mutateHeader(headers: Record<string, string>, random: Random) {
  if (random.chance(0.4)) {
    headers['content-type'] = random.pick(contentTypes)
    return
  }
  const [first = ['accept', ['']], ...rest] = Object.entries(headerValues)
  const [name, [value = '', ...others]] = random.pick([first, ...rest])
  headers[name] = random.pick([value, ...others])
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.integer(bytes.length || 1)
  const kind = random.integer(5)
  if (kind === 0) return bytes.slice(0, at)
  if (kind === 1) return Buffer.concat([bytes, bytes.slice(at)])
  if (kind === 2) return Buffer.concat([bytes.slice(0, at), Buffer.from([0xff, 0xfe, 0]), bytes.slice(at)])
  if (kind === 3) return Buffer.from('['.repeat(random.pick([100, 20_000])))
  const changed = Uint8Array.from(bytes)
  changed[at] = random.integer(256)
  return changed
}
