import type {IncomingHttpHeaders, IncomingMessage, ServerResponse} from 'node:http'
import type {Encoding, StoredPage} from './stored-page.ts'

/** An answer as it goes out; headers flat: name, value, name, value. */
export type MemoryAnswer = {status: 200 | 304; headers: readonly string[]; body: Buffer | undefined}

/** What a stored page is to somebody who asked with these headers: all of it, or 304 to a browser that has it already. */
export function memoryAnswer(page: StoredPage, asked: IncomingHttpHeaders): MemoryAnswer {
  if (page.etag && hasTag(asked['if-none-match'], page.etag)) {
    return {status: 304, headers: page.headers, body: undefined}
  }
  return {status: 200, ...page.variants[encodingFor(asked['accept-encoding'])]}
}

/** Sends a stored page. */
export function answerFromMemory(page: StoredPage, request: IncomingMessage, response: ServerResponse) {
  const {status, headers, body} = memoryAnswer(page, request.headers)
  response.writeHead(status, [...headers])
  response.end(request.method === 'HEAD' ? undefined : body)
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
