import type {ServerResponse} from 'node:http'
import {moment} from '../content/moment.ts'
import type {Noted} from './finish-headers.ts'
import type {TakenPage} from './stored-page.ts'

const largest = 4 * 1024 * 1024

/** What belongs to one transfer, or is said anew with each. */
const transient = /^(content-length|content-encoding|transfer-encoding|connection|keep-alive|date)$/

/**
 * Watches a response pass and hands over a copy when it was a page for everybody: complete, static, found, with the
 * cache tags that Next gave it; else nothing, as soon as that is known. Must be called before anything is written.
 */
export function takePage(
  response: ServerResponse,
  noted: () => Noted | undefined,
  give: (page: TakenPage | undefined) => void,
) {
  const askedAt = moment()
  const chunks: Buffer[] = []
  let size = 0
  const copy = (chunk: unknown) => {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return
    size += chunk.length
    if (size <= largest) chunks.push(Buffer.from(chunk))
  }
  let isGiven = false
  const take = (page: TakenPage | undefined) => {
    if (!isGiven) give(page)
    isGiven = true
  }
  const isForEverybody = () => noted() && response.statusCode === 200 && !response.hasHeader('set-cookie')
  const {write, end} = response
  response.write = function (this: ServerResponse, ...args: Parameters<typeof write>) {
    copy(args[0])
    const isRoom = Reflect.apply(write, this, args)
    if (!isForEverybody() || size > largest) take(undefined)
    return isRoom
  } as typeof write
  response.end = function (this: ServerResponse, ...args: Parameters<typeof end>) {
    copy(args[0])
    const ended = Reflect.apply(end, this, args)
    take(isForEverybody() ? whole() : undefined)
    return ended
  } as typeof end
  response.once('close', () => take(undefined))

  function whole(): TakenPage | undefined {
    const found = noted()
    if (!found || size === 0 || size > largest) return undefined
    return {
      tags: found.tags,
      askedAt,
      until: askedAt + found.lifetime * 1000,
      etag: text(response.getHeader('etag')),
      encoding: text(response.getHeader('content-encoding')),
      headers: lastingHeaders(response),
      body: Buffer.concat(chunks),
    }
  }
}

function lastingHeaders(response: ServerResponse): string[] {
  const kept = response.getHeaderNames().filter((name) => !transient.test(name))
  return kept.flatMap((name) => [response.getHeader(name)].flat().flatMap((value) => [name, String(value)]))
}

const text = (value: number | string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
