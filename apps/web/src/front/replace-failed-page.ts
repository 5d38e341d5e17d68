import type {ServerResponse} from 'node:http'
import {subscriptionState} from '../content/subscription-state.ts'
import {errorPage} from './error-page.ts'

/** When to ask again, in seconds: the lake is tried again more often than that. */
const retryAfter = '10'

/**
 * Sends a page that can be read in place of one that could not be drawn: Next's own is empty without its scripts. While
 * the lake is away the answer is 503, so that search engines keep what they know of the page; otherwise it stays 500.
 * Must be called before anything is written.
 * @param path the path that was asked for
 */
export function replaceFailedPage(response: ServerResponse, path: string) {
  const {writeHead, flushHeaders, write, end} = response
  let hasFailed = false
  const fails = (status: number) => (hasFailed ||= status >= 500 && !response.headersSent)

  response.writeHead = function (this: ServerResponse, ...args: Parameters<typeof writeHead>) {
    return fails(args[0]) ? this : Reflect.apply(writeHead, this, args)
  } as typeof writeHead
  response.flushHeaders = function (this: ServerResponse) {
    if (!fails(this.statusCode)) Reflect.apply(flushHeaders, this, [])
  }
  response.write = function (this: ServerResponse, ...args: Parameters<typeof write>) {
    return fails(this.statusCode) || Reflect.apply(write, this, args)
  } as typeof write
  response.end = function (this: ServerResponse, ...args: Parameters<typeof end>) {
    if (!fails(this.statusCode)) return Reflect.apply(end, this, args)
    for (const name of this.getHeaderNames()) if (ofTheBody.test(name)) this.removeHeader(name)
    this.setHeader('content-type', 'text/html; charset=utf-8')
    this.setHeader('cache-control', 'no-store')
    const isLakeAway = subscriptionState.get().status !== 'connected'
    if (isLakeAway) this.setHeader('retry-after', retryAfter)
    Reflect.apply(writeHead, this, [isLakeAway ? 503 : 500])
    return Reflect.apply(end, this, [this.req.method === 'HEAD' ? '' : errorPage(path)])
  } as typeof end
}

const ofTheBody = /^(content-length|content-encoding|transfer-encoding|etag|link|vary)$/
