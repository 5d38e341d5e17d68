import {once} from 'node:events'
import {createServer, type IncomingHttpHeaders} from 'node:http'

type Received = {headers: IncomingHttpHeaders; body: string; json: unknown; url: string; method: string}
export type WebhookReceiver = {
  url: string
  host: string
  received: Received[]
  /** The statuses of the next answers; 200 when there are none. */
  answers: number[]
  /** Resolves when so many have come. */
  count(number: number): Promise<void>
  close(): Promise<void>
}

/** Somebody who is told of changes. */
export async function webhookReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = []
  const answers: number[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      const {headers, url = '', method = ''} = request
      received.push({headers, body, json: JSON.parse(body), url, method})
      const status = answers.shift() ?? 200
      response.writeHead(status, status === 302 ? {location: '/elsewhere'} : {}).end(`answer ${status}`)
      server.emit('received')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return {
    url: `http://${host}/hook`,
    host,
    received,
    answers,
    async count(number) {
      while (received.length < number) await once(server, 'received')
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
