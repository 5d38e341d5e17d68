import type {ServerResponse} from 'node:http'
import {subscriptionState} from '../content/subscription-state.ts'
import {errorPage} from './error-page.ts'

const forPrograms = 'This cannot be told just now. Please ask again later.\n'
/** When to ask again, in seconds: the lake is tried again more often than that. */
const retryAfter = '10'

/**
 * Sends what can be read in place of what could not be made: Next's own page is empty without its scripts, and so are its
 * calendars and feeds. While the lake is away the answer is 503, so that search engines and subscribers keep what they
 * have; otherwise it stays 500. Must be called before anything is written.
 * @param path the path that was asked for
 */
export function replaceFailedPage(response: ServerResponse, path: string) {
  const asPage = response.req.headers.accept?.includes('text/html')
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
    this.setHeader('content-type', `text/${asPage ? 'html' : 'plain'}; charset=utf-8`)
    this.setHeader('cache-control', 'no-store')
    const isLakeAway = subscriptionState.get().status !== 'connected'
    if (isLakeAway) this.setHeader('retry-after', retryAfter)
    Reflect.apply(writeHead, this, [isLakeAway ? 503 : 500])
    return Reflect.apply(end, this, [this.req.method === 'HEAD' ? '' : asPage ? errorPage(path) : forPrograms])
  } as typeof end
}

const ofTheBody = /^(content-length|content-encoding|transfer-encoding|etag|link|vary)$/
