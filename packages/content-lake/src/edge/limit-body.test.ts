import {describe, expect, it} from '@jest/globals'
import {Hono} from 'hono'
import {errorResponse} from '../errors.ts'
import {limitBody} from './limit-body.ts'

const app = new Hono()
app.use(limitBody(10))
app.all('/', async (c) => Response.json(await c.req.raw.text()))
app.onError((error) => errorResponse(error, () => undefined))

/** A request that fails as soon as somebody makes a stream of its body. */
function unopened(init?: RequestInit): Request {
  const opened = () => {
    throw new Error('The body was opened')
  }
  return Object.defineProperty(new Request('http://lake/', init), 'body', {get: opened})
}

describe('a body that tells its length', () => {
  const sent = (body: string) => unopened({method: 'POST', body, headers: {'content-length': String(body.length)}})

  it('is let through without a stream being made of it', async () => {
    expect(await (await app.request(sent('ten bytes!'))).json()).toBe('ten bytes!')
  })

  it('is refused before it is read when that is too much', async () => {
    expect((await app.request(sent('eleven byte'))).status).toBe(413)
  })
})

describe('a body that does not tell its length', () => {
  const streamed = (body: string) =>
    new Request('http://lake/', {method: 'POST', body: new Blob([body]).stream(), duplex: 'half'})

  it('is counted and let through', async () => {
    expect(await (await app.request(streamed('ten bytes!'))).json()).toBe('ten bytes!')
  })

  it('is refused as soon as it is too much', async () => {
    expect((await app.request(streamed('eleven byte'))).status).toBe(413)
  })

  it('is counted too when it tells a length besides', async () => {
    const headers = {'content-length': '2', 'transfer-encoding': 'chunked'}
    const request = new Request('http://lake/', {method: 'POST', body: 'eleven byte', headers})
    expect((await app.request(request)).status).toBe(413)
  })
})

it('asks nothing of what has no body', async () => {
  expect((await app.request(unopened())).status).toBe(200)
})
