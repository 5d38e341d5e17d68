import type {ServerResponse} from 'node:http'
import type {Noted} from './finish-headers.ts'
import type {TakenPage} from './stored-page.ts'

const largest = 4 * 1024 * 1024

/** What belongs to one transfer, or is said anew with each. */
const transient = /^(content-length|content-encoding|transfer-encoding|connection|keep-alive|date)$/

/**
 * Watches a response pass and hands over a copy when it was a page for everybody: complete, static, found, with the
 * cache tags that Next gave it. Must be called before anything is written.
 */
export function takePage(response: ServerResponse, noted: () => Noted | undefined, keep: (page: TakenPage) => void) {
  const askedAt = Date.now() - 1
  const chunks: Buffer[] = []
  let size = 0
  const copy = (chunk: unknown) => {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return
    size += chunk.length
    if (size <= largest) chunks.push(Buffer.from(chunk))
  }
  const {write, end} = response
  response.write = function (this: ServerResponse, ...args: Parameters<typeof write>) {
    copy(args[0])
    return Reflect.apply(write, this, args)
  } as typeof write
  response.end = function (this: ServerResponse, ...args: Parameters<typeof end>) {
    copy(args[0])
    return Reflect.apply(end, this, args)
  } as typeof end
  response.once('finish', () => {
    const found = noted()
    if (!found || response.statusCode !== 200 || size === 0 || size > largest || response.hasHeader('set-cookie'))
      return
    keep({
      tags: found.tags,
      askedAt,
      until: askedAt + found.lifetime * 1000,
      etag: text(response.getHeader('etag')),
      encoding: text(response.getHeader('content-encoding')),
      headers: lastingHeaders(response),
      body: Buffer.concat(chunks),
    })
  })
}

function lastingHeaders(response: ServerResponse): string[] {
  const kept = response.getHeaderNames().filter((name) => !transient.test(name))
  return kept.flatMap((name) => [response.getHeader(name)].flat().flatMap((value) => [name, String(value)]))
}

const text = (value: number | string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
