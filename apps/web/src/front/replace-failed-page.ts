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
  const {write, end} = response
  const hasFailed = () => response.statusCode >= 500 && !response.headersSent
  response.write = function (this: ServerResponse, ...args: Parameters<typeof write>) {
    return hasFailed() || Reflect.apply(write, this, args)
  } as typeof write
  response.end = function (this: ServerResponse, ...args: Parameters<typeof end>) {
    if (!hasFailed()) return Reflect.apply(end, this, args)
    for (const name of this.getHeaderNames()) if (ofTheBody.test(name)) this.removeHeader(name)
    this.statusCode = subscriptionState.get().status === 'connected' ? 500 : 503
    if (this.statusCode === 503) this.setHeader('retry-after', retryAfter)
    this.setHeader('content-type', 'text/html; charset=utf-8')
    this.setHeader('cache-control', 'no-store')
    return Reflect.apply(end, this, [this.req.method === 'HEAD' ? '' : errorPage(path)])
  } as typeof end
}

const ofTheBody = /^(content-length|content-encoding|transfer-encoding|etag|link|vary)$/
