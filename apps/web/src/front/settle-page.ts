import type {IncomingMessage, ServerResponse} from 'node:http'
import {settleScripts} from '../page-scripts/settle-scripts.ts'
import {encodingFor} from './answer-from-memory.ts'
import {compressed} from './stored-page.ts'

const policyHeader = 'content-security-policy'

/**
 * Compresses a page or a text, and takes the framework's scripts out of a page that is drawn for each request, as the page
 * cache does with static ones. Every other response passes as it is. Must be called before anything is written.
 */
export function settlePage(request: IncomingMessage, response: ServerResponse) {
  const encoding = encodingFor(request.headers['accept-encoding'])
  // A compressed page could not be settled.
  delete request.headers['accept-encoding']
  const {writeHead, flushHeaders, write, end} = response
  const chunks: Buffer[] = []
  let isWhole = false
  const hold = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  // Next's own compression, although it has nothing to do, sends the headers before the end.
  response.writeHead = function (this: ServerResponse, ...args: Parameters<typeof writeHead>) {
    return isWhole || !isText(this) ? Reflect.apply(writeHead, this, args) : this
  } as typeof writeHead
  response.flushHeaders = function (this: ServerResponse) {
    if (!isText(this)) Reflect.apply(flushHeaders, this, [])
  }
  response.write = function (this: ServerResponse, ...args: Parameters<typeof write>) {
    if (!isText(this)) return Reflect.apply(write, this, args)
    hold(args[0])
    return true
  } as typeof write
  response.end = function (this: ServerResponse, ...args: Parameters<typeof end>) {
    if (!isText(this)) return Reflect.apply(end, this, args)
    hold(args[0])
    const whole = Buffer.concat(chunks)
    const isPage = String(this.getHeader('content-type')).startsWith('text/html')
    compressed(isPage ? settle(this, whole.toString()) : whole, encoding).then(
      (body) => {
        if (encoding !== 'identity') this.setHeader('content-encoding', encoding)
        if (!/accept-encoding/i.test(String(this.getHeader('vary')))) this.appendHeader('vary', 'Accept-Encoding')
        this.setHeader('content-length', body.length)
        isWhole = true
        Reflect.apply(end, this, [body])
      },
      (error: unknown) => this.destroy(error instanceof Error ? error : undefined),
    )
    return this
  } as typeof end
}

const isText = (response: ServerResponse) =>
  !response.headersSent &&
  response.statusCode === 200 &&
  !response.hasHeader('content-encoding') &&
  textual.test(String(response.getHeader('content-type')))

const textual = /^(text\/|application\/([\w.-]+\+)?(json|xml))/

/** On a static page there is nothing left to take out. */
function settle(response: ServerResponse, html: string): Buffer {
  const page: Parameters<typeof settleScripts>[0] = {html}
  settleScripts(page)
  const policies = [[response.getHeader(policyHeader)].flat()[0], page.headers?.[policyHeader]]
  response.setHeader(
    policyHeader,
    policies.filter((policy) => typeof policy === 'string'),
  )
  return Buffer.from(page.html)
}
