import {once} from 'node:events'
import {createServer, request} from 'node:http'
import {describe, expect, it} from '@jest/globals'
import {addressGuard} from './address-guard.ts'

const guard = addressGuard(['intranet.example', 'localhost:3000', '10.0.0.7'])

describe('a webhook may not reach', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.0.0.1/',
    'http://0/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://１２７.０.０.１/',
  ])('%s', (url) => expect(() => guard.check(new URL(url))).toThrow('is not a public address'))
})

it('a webhook may reach what is public and what was named', () => {
  for (const url of ['https://93.184.215.14/', 'http://[2606:4700::1111]/', 'http://10.0.0.7:8080/']) {
    expect(() => guard.check(new URL(url))).not.toThrow()
  }
})

async function get(url: URL): Promise<number | string> {
  return await new Promise((resolve) => {
    request(url, {lookup: guard.lookupFor(url), agent: false}, (response) => resolve(response.statusCode ?? 0))
      .on('error', (error) => resolve(error.message))
      .end()
  })
}

describe('a name', () => {
  it('that leads to this machine is refused when it is looked up for the connection', async () => {
    const server = createServer((_request, response) => response.end()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expect(await get(new URL(`http://localhost:${port}/`))).toMatch(
      /^localhost:\d+ is (127\.0\.0\.1|::1), which is not/,
    )
    const allowed = addressGuard([`localhost:${port}`])
    const url = new URL(`http://localhost:${port}/`)
    const status = await new Promise((resolve) => {
      request(url, {lookup: allowed.lookupFor(url), agent: false}, (response) => resolve(response.statusCode)).end()
    })
    expect(status).toBe(200)
    server.close()
  })
})
