import type {IncomingMessage, ServerResponse} from 'node:http'

const reading = ['GET', 'HEAD', 'OPTIONS']

/**
 * Answers 405 to whoever sends something to a page or a file, where Next would draw the page; the framework's own
 * actions, which previews use, pass.
 * @returns whether it has answered
 */
export function refuseMethod({method = 'GET', url = '/', headers}: IncomingMessage, response: ServerResponse): boolean {
  if (reading.includes(method) || isEndpoint(url) || 'next-action' in headers) return false
  response.writeHead(405, {allow: reading.join(', '), 'content-type': 'text/plain; charset=utf-8'})
  response.end('This address can be read, and takes nothing.')
  return true
}

/** As the framework reads an address: `/api/../films` is no endpoint. */
const isEndpoint = (url: string) => URL.parse(url, 'http://site')?.pathname.startsWith('/api/') === true
