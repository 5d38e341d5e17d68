import type {IncomingHttpHeaders} from 'node:http'

export type PlainRequest = {method: 'GET'; url: string; headers: IncomingHttpHeaders}

const longest = 8192

/** A whole GET and nothing after it, spelt as browsers and proxies spell it; a header's value is printable ASCII. */
const plain = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[A-Za-z0-9-]+:[\t -~]*\r\n)+)\r\n$/

/** What tells how a connection or a body goes on. All that an HTTP server must be careful with is in these. */
const careful = /^(connection|content-length|expect|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/

/**
 * Reads what came over a connection when it is the plainest of requests, one that cannot be understood in two ways
 * (RFC 9112): no body, no second request behind it, no header twice, a host. `null` for all else.
 */
export function plainRequest(bytes: Buffer): PlainRequest | null {
  if (bytes.length > longest) return null
  const [, url, lines] = plain.exec(bytes.toString('latin1')) ?? []
  const headers = lines === undefined ? null : headersIn(lines)
  return url !== undefined && headers?.host ? {method: 'GET', url, headers} : null
}

function headersIn(lines: string): IncomingHttpHeaders | null {
  const headers: IncomingHttpHeaders = {}
  for (const line of lines.split('\r\n')) {
    if (line === '') continue
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    if (name in headers) return null
    if (careful.test(name) && !(name === 'connection' && value.toLowerCase() === 'keep-alive')) return null
    headers[name] = value
  }
  return headers
}
