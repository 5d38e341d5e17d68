import {describe, expect, it} from '@jest/globals'
import type {ServerResponse} from 'node:http'
import {brotliDecompressSync} from 'node:zlib'
import {testedFront} from './tested-front.fixture.ts'

const front = testedFront()

describe('a page that is drawn for each request', () => {
  const drawn = (content: string) => (response: ServerResponse) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', "default-src 'self'; script-src 'self' 'unsafe-inline'")
    response.writeHead(200)
    response.write('<html><head><script src="/_next/static/chunks/a.js" async=""></script></head>')
    response.end(`<body>${content}<script>self.__next_f.push([1,"data"])</script></body></html>`)
  }

  it('leaves without the framework’s scripts, compressed, and may run the site’s own alone', async () => {
    front.behind = drawn('<form data-island="true">Search</form>')
    const {headers, body} = await front.ask('/search?q=a', {'accept-encoding': 'br'})
    expect(brotliDecompressSync(body).toString()).toBe(
      '<html><head></head><body><form data-island="true">Search</form></body></html>',
    )
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
      'content-security-policy': "default-src 'self'; script-src 'self'",
    })
  })

  it('is drawn again for the next reader', async () => {
    front.behind = drawn('first')
    await front.ask('/search?q=a')
    front.behind = drawn('second')
    expect((await front.ask('/search?q=a')).body.toString()).toContain('second')
  })

  it('passes as it is in a preview', async () => {
    front.behind = drawn('draft')
    const {body} = await front.ask('/search?q=a', {cookie: '__prerender_bypass=secret'})
    expect(body.toString()).toContain('__next_f')
  })
})
