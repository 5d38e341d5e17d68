import {beforeEach, describe, expect, it} from '@jest/globals'
import type {IncomingHttpHeaders, ServerResponse} from 'node:http'
import {setTimeout as wait} from 'node:timers/promises'
import {brotliDecompressSync, gunzipSync, gzipSync} from 'node:zlib'
import {longEnoughToBeKept, testedFront} from './tested-front.fixture.ts'

const front = testedFront()

describe('a page that was asked for before', () => {
  beforeEach(() => front.keep('/films/a'))

  it('comes from memory, with the same bytes and headers', async () => {
    const {status, headers, body} = await front.ask('/films/a')
    expect(front.asked).toEqual([])
    expect({status, body: body.toString()}).toEqual({status: 200, body: 'first'})
    expect(headers).toMatchObject({'content-type': 'text/html', etag: '"first"', 'content-length': '5'})
  })

  it('is made anew once anything that it was made from has changed', async () => {
    front.behind = front.page('second')
    await wait(5)
    front.expire('sanity:film')
    expect((await front.ask('/films/a')).body.toString()).toBe('second')
    expect(front.asked).toEqual(['GET /films/a'])
    await front.keep('/films/a')
    expect((await front.ask('/films/a')).body.toString()).toBe('second')
  })

  it('is compressed as the browser can read it', async () => {
    const [br, gzip] = [
      await front.ask('/films/a', {'accept-encoding': 'gzip, br'}),
      await front.ask('/films/a', {'accept-encoding': 'br;q=0, gzip'}),
    ]
    expect(brotliDecompressSync(br.body).toString()).toBe('first')
    expect(gunzipSync(gzip.body).toString()).toBe('first')
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
  })

  it('is not sent again to who has it', async () => {
    const {status, body} = await front.ask('/films/a', {'if-none-match': 'W/"first"'})
    expect({status, length: body.length}).toEqual({status: 304, length: 0})
    expect((await front.ask('/films/a', {'if-none-match': '"older"'})).status).toBe(200)
  })

  it('has its head told without its body', async () => {
    const {headers, body} = await front.ask('/films/a', {}, 'HEAD')
    expect({length: headers['content-length'], body: body.length}).toEqual({length: '5', body: 0})
  })

  it('is whole for who asks for a range, and says so', async () => {
    const {status, headers} = await front.ask('/films/a', {range: 'bytes=0-1'})
    expect({status, ranges: headers['accept-ranges']}).toEqual({status: 200, ranges: 'none'})
  })

  it('is the same whatever query a link to it carries', async () => {
    expect((await front.ask('/films/a?utm_source=x')).body.toString()).toBe('first')
    expect(front.asked).toEqual([])
  })

  it.each([
    ['a preview', {cookie: 'a=b; __prerender_bypass=x'}],
    ['a shared preview', {cookie: 'preview-grant=x'}],
    ['Next’s scripts', {rsc: '1'}],
    ['a prefetch', {'next-router-prefetch': '1'}],
  ])('is not what %s gets', async (_who, headers) => {
    await front.ask('/films/a', headers)
    expect(front.asked).toHaveLength(1)
  })

  it('is not what an action or a part of the page gets', async () => {
    await front.ask('/films/a', {'next-action': 'a1'}, 'POST')
    await front.ask('/films/a?_rsc=abc')
    expect(front.asked).toHaveLength(2)
  })
})

describe('what is not kept', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['a page that is drawn for each request', (response) => response.end('dynamic')],
    ['a page that does not exist', (response) => ((response.statusCode = 404), front.page('none')(response))],
    ['an answer with a cookie', (response) => (response.setHeader('set-cookie', 'a=b'), front.page('mine')(response))],
  ])('%s', async (_what, answer) => {
    front.behind = answer
    await front.ask('/films/b')
    await longEnoughToBeKept()
    await front.ask('/films/b')
    expect(front.asked).toHaveLength(2)
  })

  it('a preview, even of a page for everybody', async () => {
    await front.ask('/films/b', {cookie: '__prerender_bypass=x'})
    await longEnoughToBeKept()
    await front.ask('/films/b')
    expect(front.asked).toHaveLength(2)
  })

  it('a page during whose making something changed', async () => {
    front.behind = (response) => {
      setTimeout(() => {
        front.expire('sanity:lake')
        front.page('old')(response)
      }, 5)
    }
    await front.ask('/films/b')
    await longEnoughToBeKept()
    await front.ask('/films/b')
    expect(front.asked).toHaveLength(2)
  })
})

it('keeps what is asked for by those who have it, so that they too are answered from memory from then on', async () => {
  let sent: IncomingHttpHeaders = {}
  front.behind = (response, _url, headers) => {
    sent = headers
    front.page('whole')(response)
  }
  await front.ask('/calendar.ics', {'if-none-match': '"older"'})
  expect(sent['if-none-match']).toBeUndefined()
  await longEnoughToBeKept()
  const before = front.asked.length
  expect((await front.ask('/calendar.ics', {'if-none-match': '"whole"'})).status).toBe(304)
  expect(front.asked).toHaveLength(before)
})

it('keeps a page no longer than Next would', async () => {
  front.behind = front.page('brief', 1)
  await front.keep('/films/f')
  await wait(1000)
  await front.ask('/films/f')
  expect(front.asked).toHaveLength(1)
})

it('keeps a page that Next had compressed in every encoding', async () => {
  front.behind = (response) => {
    response.setHeader('x-page-tags', 'a')
    response.setHeader('cache-control', 's-maxage=60')
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync('packed'))
  }
  await front.keep('/films/c', {'accept-encoding': 'gzip'})
  expect((await front.ask('/films/c')).body.toString()).toBe('packed')
})
