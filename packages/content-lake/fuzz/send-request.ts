import {Agent, request} from 'node:http'
import type {FuzzedRequest} from './mutate-request.ts'

export type Answer =
  | {kind: 'answer'; status: number; type: string; text: string}
  /** A stream of events, which was left after its first. */
  | {kind: 'stream'; status: number}
  | {kind: 'lost'; reason: string}
  /** What Node's own client refuses to send. */
  | {kind: 'unsendable'}

const patienceMs = 60_000

/** Sends requests as no client should, over kept connections. */
export function requestSender() {
  const agent = new Agent({keepAlive: true, maxSockets: 64})
  return {
    send: (url: string, fuzzed: FuzzedRequest) => send(agent, url, fuzzed),
    close: () => agent.destroy(),
  }
}

function isHangUp(error: Error) {
  return 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE')
}

function send(agent: Agent, url: string, fuzzed: FuzzedRequest): Promise<Answer> {
  const {method, target, headers, body} = fuzzed
  return new Promise((resolve) => {
    const {hostname, port} = new URL(url)
    try {
      // Node's client would frame no body of a GET, and what came of it would be the next request.
      const framed = body === undefined ? headers : {...headers, 'content-length': String(body.length)}
      const options = {agent, hostname, port, method, path: target, headers: framed, timeout: patienceMs}
      const sent = request(options, (response) => {
        const {statusCode: status = 0, headers: answered} = response
        const type = answered['content-type'] ?? ''
        let text = ''
        response.setEncoding('latin1')
        response.on('data', (part: string) => {
          if (text.length < 100_000) text += part
          if (!type.startsWith('text/event-stream')) return
          resolve({kind: 'stream', status})
          sent.destroy()
        })
        response.on('end', () => resolve({kind: 'answer', status, type, text}))
        response.on('error', (error) => resolve({kind: 'lost', reason: error.message}))
      })
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${patienceMs / 1000} s`)))
      // A kept connection may be closed by the other side in the very moment in which it is used again.
      sent.on('error', (error) =>
        resolve(
          sent.reusedSocket && isHangUp(error) ? send(new Agent(), url, fuzzed) : {kind: 'lost', reason: error.message},
        ),
      )
      sent.end(body)
    } catch {
      resolve({kind: 'unsendable'})
    }
  })
}
