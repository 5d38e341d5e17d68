import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Encoding, StoredPage} from './stored-page.ts'

/** Sends a stored page, or 304 to a browser that has it already. */
export function answerFromMemory(page: StoredPage, request: IncomingMessage, response: ServerResponse) {
  const {headers} = request
  if (page.etag && hasTag(headers['if-none-match'], page.etag)) {
    response.writeHead(304, page.headers).end()
    return
  }
  const variant = page.variants[encodingFor(headers['accept-encoding'])]
  response.writeHead(200, variant.headers)
  if (request.method === 'HEAD') response.end()
  else response.end(variant.body)
}

/** The tags of all encodings are alike, so they are compared weakly, as for a GET they must be. */
function hasTag(sent: string | undefined, tag: string) {
  if (sent === undefined) return false
  const plain = (text: string) => text.trim().replace(/^W\//, '')
  return sent.trim() === '*' || sent.split(',').some((one) => plain(one) === plain(tag))
}

/** The smallest that the browser accepts; `q=0` refuses one. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  const weights = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean)
      return [name.trim(), Number(weight ?? 1)]
    }),
  )
  const accepts = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity'
}
