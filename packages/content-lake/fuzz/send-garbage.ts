import {connect} from 'node:net'
import type {Random} from './random.ts'
import {weirdText} from './weird-values.ts'

const mutate =
  'POST /v2025-02-19/data/mutate/production HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n'

/** Bytes that are no request, or only the beginning of one. Resolves when the lake has hung up, or after a moment. */
export function sendGarbage(url: string, token: string, random: Random): Promise<void> {
  const {hostname, port} = new URL(url)
  const authorized = `${mutate}authorization: Bearer ${token}\r\n`
  const bytes = random.pick<string>([
    '\r\n\r\n',
    'GET\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    `GET /${'a'.repeat(70_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
    `GET /health HTTP/1.1\r\nhost: x\r\n${'x: y\r\n'.repeat(5000)}\r\n`,
    'GET /health HTTP/1.1\r\n\r\n',
    'GET /health HTTP/1.0\r\n\r\n',
    'GET http://evil.example/health HTTP/1.1\r\nhost: x\r\n\r\n',
    'CONNECT evil.example:443 HTTP/1.1\r\nhost: x\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n',
    'GET /mux HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n\r\n',
    'GET /mux HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n',
    'GET /nowhere HTTP/1.1\r\nhost: [\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
    `${authorized}content-length: 100\r\n\r\n{"mutations":[`,
    `${authorized}content-length: -1\r\n\r\n{}`,
    `${authorized}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`,
    `${authorized}transfer-encoding: chunked\r\n\r\nzz\r\n`,
    `${authorized}transfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n{}`,
    `${authorized}transfer-encoding: chunked\r\n\r\n5\r\n{"mut`,
    `${authorized}expect: 100-continue\r\ncontent-length: 100000\r\n\r\n`,
    `${authorized}content-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}`,
    `POST /v1/assets/images/production HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-length: 9999\r\n\r\nPNG`,
    `GET /v1/data/listen/production?query=* HTTP/1.1\r\nhost: x\r\n\r\nGET /health HTTP/1.1\r\nhost: x\r\n\r\n`,
    `GET /${weirdText(random)} HTTP/1.1\r\nhost: x\r\n\r\n`,
    `${weirdText(random)}\r\n${weirdText(random)}\r\n\r\n`,
  ])
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    const moment = setTimeout(() => socket.destroy(), random.pick([5, 30, 100]))
    socket.on('error', () => undefined)
    socket.on('data', () => undefined)
    socket.on('close', () => {
      clearTimeout(moment)
      resolve()
    })
  })
}
